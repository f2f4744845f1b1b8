import { type Design, type Id, type Lang, oncePer, oncePerKey, type Text } from '../../model/index.ts'
import { sayingsOf, speakOfOneThing } from './functions.ts'
import { bodiesWith } from './letters.ts'

/** Whether some row, in which someone does the work or answers for it, is about the same thing as a function. */
export function isCarriedOut(design: Design, one: Text): boolean {
  for (const [lang, { words, matter }] of sayingsOf(one)) {
    if (isSaid(design, `${lang}|${words}`)) return true
    const stems = [...matter].map((stem) => `${lang}|${stem}`)
    // Either the row holds all that the function speaks of, so the rarest of it, or the other way round.
    const holding = stems.map((stem) => rowsHolding(design, stem))
    const rows = [rarest(holding), ...stems.map((stem) => rowsWithin(design, stem))]
    if (rows.some((names) => names.some((name) => speakOfOneThing(one, name)))) return true
  }
  return false
}

// By stem, so that a row with another name is only news for functions that speak of such things.
const isSaid = oncePerKey((design: Design, saying: string) => rowsByStem(design).saying.has(saying))
const rowsHolding = oncePerKey(
  (design: Design, stem: string): readonly Text[] => rowsByStem(design).holding.get(stem) ?? [],
)
const rowsWithin = oncePerKey(
  (design: Design, stem: string): readonly Text[] => rowsByStem(design).within.get(stem) ?? [],
)

type ByStem = ReadonlyMap<string, readonly Text[]>

const isCarried = oncePerKey(
  (design: Design, activityId: Id): boolean =>
    bodiesWith(design, activityId, 'responsible', 'accountable').length > 0,
)

/** The names of those rows: by what they say, by each stem, and by the stem that the fewest have. */
const rowsByStem = oncePer((design: Design) => {
  const names = design.activitiesInOrder.filter(({ id }) => isCarried(design, id)).map(({ name }) => name)
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

function rarest(lists: readonly (readonly Text[])[]): readonly Text[] {
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
