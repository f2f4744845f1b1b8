import * as Y from 'yjs'
import type { Refusal } from '../commands/index.ts'
import { type Id, isLongerThan, type Lang, limits } from '../model/index.ts'
import { cellFieldPrefix, cellKey, cellOwner, designOwner } from './keys.ts'
import type { Ledger } from './ledger.ts'
import { wellFormed } from './longTexts.ts'
import { type Roots, thingIn } from './roots.ts'
import { entriesUnder } from './writeFields.ts'

/** Names a text that several people may type in at once. */
export type TextPath =
  | { readonly of: 'description'; readonly lang: Lang }
  | { readonly of: 'function'; readonly bodyId: Id; readonly index: number; readonly lang: Lang }
  | { readonly of: 'note'; readonly activityId: Id; readonly holderId: Id; readonly lang: Lang }

/** A place between two characters that moves along when others type before it; plain data, for presence. */
export type Anchor = Readonly<Record<string, unknown>>

/** One long text, open for typing. */
export interface BoundText {
  readonly value: string
  /** Removes and inserts characters. Splices of one gesture are one step to undo. */
  splice(index: number, removed: number, inserted: string): Refusal | undefined
  /** Ends the gesture: what follows is a step of its own. Leaving the field does, and so does any command. */
  endGesture(): void
  anchorAt(index: number): Anchor
  /** Where an anchor is now; undefined when it belongs to another text. */
  indexOf(anchor: Anchor): number | undefined
  subscribe(listener: () => void): () => void
}

/** Where a shared text stands, and under which key its field is. */
export interface TextPlace {
  readonly owner: string
  readonly field: string
  readonly map: Y.Map<unknown>
  readonly key: string
  readonly isListed: boolean
}

export function placeOfText(roots: Roots, path: TextPath): TextPlace | undefined {
  switch (path.of) {
    case 'description': {
      const field = 'description'
      return { owner: designOwner, field, map: roots.design, key: field, isListed: false }
    }
    case 'note': {
      const owner = cellOwner(path.activityId, path.holderId)
      const key = cellKey(path.activityId, path.holderId, `${cellFieldPrefix}note`)
      return { owner, field: 'note', map: roots.assignments, key, isListed: false }
    }
    case 'function': {
      const map = thingIn(roots, 'bodies', path.bodyId)
      const entry = map && entriesUnder(map, 'functions')[path.index]
      if (!map || entry === undefined) return undefined
      const owner = path.bodyId
      return { owner, field: `functions.${entry}`, map, key: `functions/${entry}`, isListed: true }
    }
  }
}

/** A text that somebody types in is stated: it is no longer `null`, nor marked as having no words. */
export function stateText({ map, key, isListed }: TextPlace, lang: Lang, ledger: Ledger): void {
  if (!isListed) ledger.put(map, key, undefined)
  ledger.put(map, `${key}:${lang}`, undefined)
}

/** Binds a shared text; `write` runs a change as part of the gesture that is under way. */
export function boundTo(
  text: Y.Text,
  write: (change: () => void) => Refusal | undefined,
  endGesture: () => void,
): BoundText {
  return {
    get value() {
      return text.toString()
    },
    splice(index, removed, inserted) {
      const words = text.toString()
      const start = boundary(words, Math.max(0, Math.min(index, words.length)), -1)
      const end = boundary(words, Math.max(start, Math.min(index + removed, words.length)), 1)
      const whole = wellFormed(inserted)
      const written = words.slice(0, start) + whole + words.slice(end)
      if (isLongerThan(written, limits.text) && written.length > words.length) return 'text-too-long'
      return write(() => {
        if (end > start) text.delete(start, end - start)
        if (whole !== '') text.insert(start, whole)
      })
    },
    endGesture,
    anchorAt: (index) =>
      Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index)) as Anchor,
    indexOf(anchor) {
      try {
        const position = Y.createRelativePositionFromJSON(anchor)
        const found = text.doc && Y.createAbsolutePositionFromRelativePosition(position, text.doc)
        return found?.type === text ? found.index : undefined
      } catch {
        // Anchors come from other people's programs.
        return undefined
      }
    },
    subscribe(listener) {
      text.observe(listener)
      return () => text.unobserve(listener)
    },
  }
}

/** Steps out of a character that is made of two halves: no text may be cut there. */
function boundary(words: string, index: number, step: -1 | 1): number {
  const isInside = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(words.slice(index - 1, index + 1))
  return isInside ? index + step : index
}
