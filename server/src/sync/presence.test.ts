import type { PresentPerson } from 'shared/protocol'
import { expect, test } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { MalformedError } from './byteReader.ts'
import { Presence } from './presence.ts'

const person = (id: string, name = id): { person: PresentPerson } => ({
  person: { id, name, country: 'DO', institution: 'OGTIC', role: 'editor' },
})

/** An awareness as clients keep it. */
function client(id: number, state: Record<string, unknown> | null = {}) {
  const doc = new Y.Doc()
  doc.clientID = id
  const awareness = new Awareness(doc)
  awareness.setLocalState(state)
  const says = (...ids: number[]) => encodeAwarenessUpdate(awareness, ids.length > 0 ? ids : [id])
  return { awareness, says, hears: (update: Uint8Array) => applyAwarenessUpdate(awareness, update, 'server') }
}

function statesOf(presence: Presence) {
  const reader = client(999, null)
  reader.hears(presence.all())
  const states = Object.fromEntries(reader.awareness.getStates())
  reader.awareness.destroy()
  return states
}

test('a state is stamped with the person of its connection, whoever it says it is', () => {
  const presence = new Presence(10_000)
  const laura = person('laura', 'Laura Méndez')
  presence.hear(
    laura,
    client(1, {
      view: 'chart',
      user: { id: 'rafael', name: 'Rafael', role: 'owner', colour: '#123456' },
    }).says(),
  )
  expect(statesOf(presence)).toEqual({
    1: { view: 'chart', user: { ...laura.person, colour: '#123456' } },
  })
  presence.hear(person('nobody'), client(2, { user: 'the owner' }).says())
  expect(statesOf(presence)[2]).toEqual({ user: person('nobody').person })
})

test('what others say about a client is passed over', () => {
  const presence = new Presence(10_000)
  const [laura, rafael] = [person('laura'), person('rafael')]
  const first = client(1, { view: 'chart' })
  presence.hear(laura, first.says())
  presence.changes()

  const other = client(2, {})
  other.hears(first.says())
  other.awareness.states.set(1, { view: 'forged' })
  other.awareness.meta.set(1, { clock: 77, lastUpdated: 0 })
  presence.hear(rafael, other.says(1, 2))
  other.awareness.states.delete(1)
  presence.hear(rafael, other.says(1))
  expect(statesOf(presence)[1]).toMatchObject({ view: 'chart', user: { id: 'laura' } })
})

test('older and repeated states change nothing', () => {
  const presence = new Presence(10_000)
  const laura = person('laura')
  const one = client(1, { step: 1 })
  const early = one.says()
  one.awareness.setLocalState({ step: 2 })
  presence.hear(laura, one.says())
  presence.changes()
  presence.hear(laura, early)
  presence.hear(laura, one.says())
  expect(presence.hasChanges).toBe(false)
  expect(statesOf(presence)[1]).toMatchObject({ step: 2 })
})

test('a renewal without change is passed on, so that others do not time the person out', () => {
  const presence = new Presence(10_000)
  const laura = person('laura')
  const one = client(1)
  presence.hear(laura, one.says())
  presence.changes()
  one.awareness.setLocalState(one.awareness.getLocalState())
  presence.hear(laura, one.says())
  expect(presence.hasChanges).toBe(true)
})

test('when a connection ends, others see its states go', () => {
  const presence = new Presence(10_000)
  const laura = person('laura')
  presence.hear(laura, client(1).says())
  presence.hear(person('rafael'), client(2).says())
  const reader = client(3)
  reader.hears(presence.changes())
  expect([...reader.awareness.getStates().keys()].sort()).toEqual([1, 2, 3])

  presence.leave(laura)
  reader.hears(presence.changes())
  expect([...reader.awareness.getStates().keys()].sort()).toEqual([2, 3])
  expect(Object.keys(statesOf(presence))).toEqual(['2'])
})

test('a client that says goodbye is gone', () => {
  const presence = new Presence(10_000)
  const laura = person('laura')
  const one = client(1)
  presence.hear(laura, one.says())
  one.awareness.setLocalState(null)
  presence.hear(laura, one.says())
  expect(statesOf(presence)).toEqual({})
})

test('somebody who comes back takes over from their dead connection, but not by repeating what they hear', () => {
  const presence = new Presence(10_000)
  const [dead, back, otherTab] = [person('laura'), person('laura'), person('laura')]
  const one = client(1, { view: 'raci' })
  presence.hear(dead, one.says())

  presence.hear(otherTab, client(2).says())
  presence.hear(otherTab, one.says())
  presence.leave(otherTab)
  expect(statesOf(presence)[1]).toMatchObject({ view: 'raci' })

  presence.hear(back, one.says())
  presence.leave(dead)
  expect(statesOf(presence)[1]).toMatchObject({ view: 'raci' })
})

test('a connection speaks for a few clients only, and not at length', () => {
  const presence = new Presence(100)
  const crowd = person('crowd')
  for (let id = 1; id <= 10; id += 1) presence.hear(crowd, client(id).says())
  expect(Object.keys(statesOf(presence))).toHaveLength(4)
  expect(presence.hear(crowd, client(1, { text: 'x'.repeat(200) }).says())).toBe(0)
  const long = client(1, {})
  long.awareness.setLocalState({ text: 'x'.repeat(200) })
  expect(presence.hear(crowd, long.says())).toBe(1)
  expect(statesOf(presence)[1]).not.toHaveProperty('text')
})

test('a new name reaches those who come later', () => {
  const presence = new Presence(10_000)
  const member: { person: PresentPerson } = person('laura', '')
  presence.hear(member, client(1).says())
  member.person = { ...member.person, name: 'Laura' }
  presence.restamp(member)
  expect(statesOf(presence)[1]).toMatchObject({ user: { name: 'Laura' } })
})

test.each([
  ['half an update', [1, 1]],
  ['a count beyond the message', [200, 1, 1, 2, 123, 125]],
  ['a state that is not JSON', [1, 1, 1, 1, 123]],
  ['a state that is a list', [1, 1, 1, 2, 91, 93]],
  [
    'a state nested too deep',
    [1, 1, 1, 50, 123, 34, 97, 34, 58, ...Array(22).fill(91), ...Array(22).fill(93), 125],
  ],
  ['bytes left over', [0, 0]],
])('%s is malformed', (_, update) => {
  expect(() => new Presence(100).hear(person('x'), Uint8Array.from(update as number[]))).toThrow(
    MalformedError,
  )
})

test('who is at another server is seen as that server says, and goes when it says so', () => {
  const [here, there] = [new Presence(10_000), new Presence(10_000)]
  const laura = person('laura', 'Laura Méndez')
  there.hear(laura, client(1, { view: 'chart' }).says())
  here.hearElsewhere('there', there.changesHere() as Uint8Array, 0)
  expect(statesOf(here)).toEqual({ 1: { view: 'chart', user: laura.person } })
  expect(here.hasChanges).toBe(true)
  // It is not passed on as if it were known from here.
  expect(here.changesHere()).toBeUndefined()
  expect([...here.allHere()]).toEqual([0])

  there.leave(laura)
  const gone = there.changesHere() as Uint8Array
  here.hearElsewhere('a third', gone, 0)
  expect(Object.keys(statesOf(here))).toEqual(['1'])
  here.hearElsewhere('there', gone, 0)
  expect(statesOf(here)).toEqual({})
})

test('who comes back by another server is there, also once the old socket is found dead', () => {
  const [here, there] = [new Presence(10_000), new Presence(10_000)]
  const [old, fresh] = [person('laura'), person('laura')]
  const laura = client(1, { at: 'here' })
  here.hear(old, laura.says())
  laura.awareness.setLocalState({ at: 'there' })
  there.hear(fresh, laura.says())
  here.changesHere()
  here.hearElsewhere('there', there.allHere(), 0)
  here.leave(old)
  expect(statesOf(here)).toMatchObject({ 1: { at: 'there' } })
  expect(here.changesHere()).toBeUndefined()
})

test('another person is not taken over by way of another server', () => {
  const [here, there] = [new Presence(10_000), new Presence(10_000)]
  here.hear(person('laura'), client(1, { who: 'laura' }).says())
  const thief = client(1, { who: 'thief' })
  thief.awareness.setLocalState({ who: 'thief' })
  there.hear(person('rafael'), thief.says())
  here.hearElsewhere('there', there.allHere(), 0)
  expect(statesOf(here)).toMatchObject({ 1: { who: 'laura', user: { id: 'laura' } } })
})

test('whom a server that is gone has left behind is forgotten', () => {
  const [here, there] = [new Presence(10_000), new Presence(10_000)]
  there.hear(person('laura'), client(1).says())
  here.hearElsewhere('there', there.allHere(), 0)
  here.changes()
  here.forgetSilent(30_000)
  expect(here.hasChanges).toBe(false)
  here.forgetSilent(60_000)
  expect(here.hasChanges).toBe(true)
  expect(statesOf(here)).toEqual({})
})
