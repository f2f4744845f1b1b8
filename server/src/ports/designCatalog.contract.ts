import { expect, test } from 'vitest'
import type { DesignCatalog, Link } from './designCatalog.ts'

/** What every catalogue of designs does. */
export function designCatalogContract(open: () => DesignCatalog | Promise<DesignCatalog>): void {
  const link = (id: string, changes: Partial<Link> = {}): Link => ({
    id,
    designId: 'd1',
    role: 'editor',
    createdAt: 10,
    expires: null,
    ...changes,
  })

  test('designs are found and listed, the newest first', async () => {
    const catalog = await open()
    await catalog.add('d1', 1)
    await catalog.add('d2', 2)
    expect(await catalog.find('d1')).toEqual({ id: 'd1', createdAt: 1, deletedAt: null, summary: null })
    expect((await catalog.list()).map((entry) => entry.id)).toEqual(['d2', 'd1'])
    expect(await catalog.find('d3')).toBeUndefined()
  })

  test('a design goes to the bin and comes back', async () => {
    const catalog = await open()
    await catalog.add('d1', 1)
    await catalog.setDeleted('d1', 9)
    expect((await catalog.find('d1'))?.deletedAt).toBe(9)
    await catalog.setDeleted('d1', null)
    expect((await catalog.find('d1'))?.deletedAt).toBeNull()
  })

  test('a summary is kept with the state that it speaks of', async () => {
    const catalog = await open()
    await catalog.add('d1', 1)
    await catalog.keepSummary('d1', { of: '3', text: 'three' })
    expect((await catalog.find('d1'))?.summary).toEqual({ of: '3', text: 'three' })
  })

  test('links are found by the hash of their token and by id', async () => {
    const catalog = await open()
    await catalog.add('d1', 1)
    await catalog.addLink(link('l1', { role: 'viewer', expires: 99 }), 'hash-1')
    await catalog.addLink(link('l2', { createdAt: 5 }), 'hash-2')
    expect(await catalog.linkByToken('hash-1')).toEqual(link('l1', { role: 'viewer', expires: 99 }))
    expect(await catalog.linkByToken('hash-3')).toBeUndefined()
    expect((await catalog.linksOf('d1')).map(({ id }) => id)).toEqual(['l2', 'l1'])
    expect((await catalog.linksById(['l1', 'gone'])).map(({ id }) => id)).toEqual(['l1'])
  })

  test('a link is removed from its own design only', async () => {
    const catalog = await open()
    await catalog.add('d1', 1)
    await catalog.addLink(link('l1'), 'hash-1')
    expect(await catalog.removeLink('d2', 'l1')).toBe(false)
    expect(await catalog.removeLink('d1', 'l1')).toBe(true)
    expect(await catalog.removeLink('d1', 'l1')).toBe(false)
    expect(await catalog.linkByToken('hash-1')).toBeUndefined()
  })
}
