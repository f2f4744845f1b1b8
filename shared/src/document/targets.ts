import * as Y from 'yjs'
import type { Lang } from '../model/index.ts'
import { rewrite } from './longTexts.ts'
import type { Roots } from './roots.ts'
import type { Target } from './writeFields.ts'

/** The keys of a shared map as a target for fields. */
export function mapTarget(
  roots: Roots,
  map: Y.Map<unknown>,
  owner: string,
  put: (map: Y.Map<unknown>, key: string, value: unknown) => void,
): Target {
  return {
    keys: () => map.keys(),
    get: (key) => map.get(key),
    put: (key, value) => put(map, key, value),
    fill: (field, lang, words) => fill(roots, owner, field, lang, words),
    filled: (field) =>
      [...roots.texts.languagesOf(owner, field)].flatMap(([lang, text]) => (text.length > 0 ? [lang] : [])),
    newText: () => freshName(roots.doc),
  }
}

function fill(roots: Roots, owner: string, field: string, lang: Lang, words: string): void {
  const known = roots.texts.languagesOf(owner, field).get(lang)
  if (known || words !== '') rewrite(known ?? roots.texts.text(owner, field, lang), words)
}

/** Counted per document, for several names given between two writes. */
const given = new WeakMap<Y.Doc, number>()

/** A replica's number and clock name what it writes; nobody else has both. */
function freshName(doc: Y.Doc): string {
  const count = (given.get(doc) ?? 0) + 1
  given.set(doc, count)
  return [doc.clientID, Y.getState(doc.store, doc.clientID), count].map((n) => n.toString(36)).join('-')
}
