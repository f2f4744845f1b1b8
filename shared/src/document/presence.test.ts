import { expect, test, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { openPresence, type PresentUser } from './index.ts'

const ana: PresentUser = { id: 'ana', name: 'Ana', country: 'DO', institution: 'MINPRE', colour: '#1d4ed8' }

function meeting() {
  const [mine, theirs] = [new Awareness(new Y.Doc()), new Awareness(new Y.Doc())]
  const tell = () => {
    applyAwarenessUpdate(theirs, encodeAwarenessUpdate(mine, [mine.clientID]), 'test')
  }
  return { mine, theirs, tell, me: openPresence(mine), they: openPresence(theirs) }
}

test('others see who somebody is and what they do', () => {
  const { mine, me, they, tell } = meeting()
  me.update({ user: ana, view: 'raci', cell: { activity: 'act', holder: 'cab' } })
  me.update({ selection: ['cab'], cursor: { x: 1.5, y: -2 } })
  tell()
  expect(they.others()).toEqual([
    {
      clientId: mine.clientID,
      user: ana,
      view: 'raci',
      selection: ['cab'],
      cursor: { x: 1.5, y: -2 },
      cell: { activity: 'act', holder: 'cab' },
      field: null,
      drag: null,
    },
  ])
  expect(me.others()).toEqual([])
  expect(me.me()?.user).toEqual(ana)
})

test('the list stays the same until somebody does something', () => {
  const { me, they, tell } = meeting()
  me.update({ user: ana })
  tell()
  const before = they.others()
  expect(they.others()).toBe(before)
  me.update({ view: 'findings' })
  tell()
  expect(they.others()).not.toBe(before)
})

test('what changes nothing is not sent', () => {
  const { mine, me } = meeting()
  me.update({ user: ana, selection: ['a'] })
  const sent = vi.fn()
  mine.on('update', sent)
  me.update({ selection: ['a'] })
  expect(sent).not.toHaveBeenCalled()
})

test('whatever a program sends, only what has its form is shown', () => {
  const { mine, they, tell } = meeting()
  for (const state of [
    {},
    { user: 'ana' },
    { user: { id: 'x' } },
    { user: { id: 'x', name: 'y'.repeat(201) } },
  ]) {
    mine.setLocalState(state)
    tell()
    expect(they.others()).toEqual([])
  }
  mine.setLocalState({
    user: { ...ana, colour: 'url(x)', country: 7 },
    view: 'nowhere',
    selection: ['a', 1, '!'],
    cursor: { x: 'a', y: 1 },
    cell: { activity: 'a' },
    field: { evil: true },
    drag: { id: 'a', x: 1, y: 2, over: 3 },
  })
  tell()
  expect(they.others()).toEqual([
    {
      clientId: mine.clientID,
      user: { ...ana, colour: '#808080', country: null },
      view: 'chart',
      selection: ['a'],
      cursor: null,
      cell: null,
      field: null,
      drag: { id: 'a', x: 1, y: 2, over: null },
    },
  ])
})

test('who leaves is gone', () => {
  const { me, they, tell } = meeting()
  me.update({ user: ana })
  tell()
  me.destroy()
  tell()
  expect(they.others()).toEqual([])
})
