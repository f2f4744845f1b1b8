import * as Y from 'yjs'
import { type Collection, collections, type Id } from '../model/index.ts'
import { roots } from './keys.ts'
import { LongTexts } from './longTexts.ts'

type AnyMap = Y.Map<unknown>

/** The shared maps and texts of a design's document. */
export interface Roots {
  readonly doc: Y.Doc
  readonly meta: AnyMap
  readonly design: AnyMap
  readonly assignments: AnyMap
  readonly things: Readonly<Record<Collection, AnyMap>>
  readonly texts: LongTexts
}

export function rootsOf(doc: Y.Doc): Roots {
  const things = collections.map((collection) => [collection, doc.getMap(collection)] as const)
  return {
    doc,
    meta: doc.getMap(roots.meta),
    design: doc.getMap(roots.design),
    assignments: doc.getMap(roots.assignments),
    things: Object.fromEntries(things) as Record<Collection, AnyMap>,
    texts: new LongTexts(doc),
  }
}

/** The shared map of a thing, also of one that was removed. */
export function thingIn(roots: Roots, collection: Collection, id: Id): AnyMap | undefined {
  const map = roots.things[collection].get(id)
  return map instanceof Y.Map ? map : undefined
}
