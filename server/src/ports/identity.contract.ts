import { expect, test } from 'vitest'
import type { IdentityProvider } from './identity.ts'

/** What everything that knows people does. */
export function identityContract(open: () => IdentityProvider | Promise<IdentityProvider>): void {
  test('a session is of a fresh person without a name', async () => {
    const identity = await open()
    const [one, other] = [await identity.begin('h1', 1), await identity.begin('h2', 1)]
    expect(one.person).toMatchObject({ name: '', country: null, institution: null })
    expect(one.person.id).not.toBe(other.person.id)
    expect(await identity.find('h1')).toEqual(one)
    expect(await identity.findById(other.id)).toEqual(other)
    expect(await identity.find('h3')).toBeUndefined()
  })

  test('a person is known by what they said last', async () => {
    const identity = await open()
    const { person } = await identity.begin('h1', 1)
    await identity.introduce(person.id, { name: 'Laura', country: 'DO', institution: 'OGTIC' })
    expect((await identity.find('h1'))?.person).toEqual({
      id: person.id,
      name: 'Laura',
      country: 'DO',
      institution: 'OGTIC',
    })
    await identity.introduce(person.id, { name: 'Laura Méndez' })
    expect((await identity.find('h1'))?.person).toMatchObject({ name: 'Laura Méndez', country: null })
  })

  test('grants gather on a session, each once', async () => {
    const identity = await open()
    const { id } = await identity.begin('h1', 1)
    for (const grant of ['link:a', 'owner:x', 'link:a']) await identity.grant(id, grant)
    expect([...((await identity.findById(id))?.grants ?? [])].sort()).toEqual(['link:a', 'owner:x'])
  })
}
