import { type Design, type Lang, oncePer, type Text } from '../../model/index.ts'
import { sayingsOf, speakOfOneThing } from './functions.ts'
import { bodiesWith } from './letters.ts'

/** Whether some row, in which someone does the work or answers for it, is about the same thing as a function. */
export function isCarriedOut(design: Design, one: Text): boolean {
  const { saying, holding, within } = rowsByStem(design)
  for (const [lang, { words, matter }] of sayingsOf(one)) {
    if (saying.has(`${lang}|${words}`)) return true
    const stems = [...matter].map((stem) => `${lang}|${stem}`)
    // Either the row holds all that the function speaks of, so the rarest of it, or the other way round.
    const rows = [rarest(stems, holding), ...stems.map((stem) => within.get(stem) ?? [])]
    if (rows.some((names) => names.some((name) => speakOfOneThing(one, name)))) return true
  }
  return false
}

type ByStem = ReadonlyMap<string, readonly Text[]>

/** The names of those rows: by what they say, by each stem, and by the stem that the fewest have. */
const rowsByStem = oncePer((design: Design) => {
  const names = design.activitiesInOrder
    .filter(({ id }) => bodiesWith(design, id, 'responsible', 'accountable').length > 0)
    .map(({ name }) => name)
  const saying = new Set<string>()
  const holding = new Map<string, Text[]>()
  for (const name of names) {
    for (const [lang, { words, matter }] of sayingsOf(name)) {
      saying.add(`${lang}|${words}`)
      for (const stem of matter) put(holding, lang, stem, name)
    }
  }
  const within = new Map<string, Text[]>()
  for (const name of names) {
    for (const [lang, { matter }] of sayingsOf(name)) {
      const [stem] = [...matter].sort((a, b) => countOf(holding, lang, a) - countOf(holding, lang, b))
      if (stem !== undefined) put(within, lang, stem, name)
    }
  }
  return { saying, holding: holding as ByStem, within: within as ByStem }
})

function rarest(stems: readonly string[], holding: ByStem): readonly Text[] {
  const lists = stems.map((stem) => holding.get(stem) ?? [])
  return lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? [])
}

function countOf(holding: ByStem, lang: Lang, stem: string): number {
  return holding.get(`${lang}|${stem}`)?.length ?? 0
}

function put(map: Map<string, Text[]>, lang: Lang, stem: string, name: Text): void {
  const key = `${lang}|${stem}`
  const list = map.get(key)
  if (list) list.push(name)
  else map.set(key, [name])
}
