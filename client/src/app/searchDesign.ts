import { type Design, type Lang, normalised, type Text, textIn } from 'shared/model'
import type { WordedFinding } from '../state/findings/findings.ts'
import type { Focus, View } from '../state/navigation.ts'

/** Something that the search can go to. */
export interface Found {
  readonly key: string
  readonly kind: 'body' | 'seat' | 'activity' | 'instrument' | 'finding' | 'rule'
  readonly words: string
  /** Where it is; or the rule whose page tells of it. */
  readonly place: { readonly view: View; readonly focus?: Focus } | { readonly rule: string }
}

interface Entry extends Found {
  /** All its words, in every language, as they are compared. */
  readonly haystack: string
}

const most = 50

/** Everything of a design that has words, with what it is found by. */
export function searchable(
  design: Design,
  findings: readonly WordedFinding[],
  lang: Lang,
  rules: readonly { readonly id: string; readonly title: string }[] = [],
): readonly Entry[] {
  const entry = (found: Found, ...texts: readonly (Text | string | null | undefined)[]): Entry => ({
    ...found,
    haystack: normalised(
      texts.flatMap((text) => (typeof text === 'string' ? text : Object.values(text ?? {}))).join(' · '),
    ),
  })
  const shown = (text: Text | null | undefined) => textIn(text, lang, design.languages)?.value ?? ''
  return [
    ...design.bodiesInChartOrder.map((body) =>
      entry(
        {
          key: body.id,
          kind: 'body',
          words: shown(body.name) || shown(body.acronym),
          place: { view: 'chart', focus: { id: body.id } },
        },
        body.name,
        body.acronym,
      ),
    ),
    ...design.activitiesInOrder.map((activity) =>
      entry(
        {
          key: activity.id,
          kind: 'activity',
          words: shown(activity.name),
          place: { view: 'raci', focus: { id: activity.id } },
        },
        activity.name,
      ),
    ),
    ...design.seats.flatMap((seat) => {
      const words = shown(seat.title) || seat.holder
      if (!words) return []
      const place = { view: 'chart', focus: { id: seat.body } } as const
      return [entry({ key: seat.id, kind: 'seat', words, place }, seat.title, seat.holder)]
    }),
    ...design.instruments.map((instrument) => {
      const citing = design.bodies.find((body) => body.instruments?.includes(instrument.id))
      return entry(
        {
          key: instrument.id,
          kind: 'instrument',
          words: shown(instrument.title),
          place: citing ? { view: 'chart', focus: { id: citing.id } } : { view: 'chart' },
        },
        instrument.title,
      )
    }),
    ...findings
      .filter((finding) => !finding.waived)
      .map((finding) =>
        entry(
          {
            key: `${finding.rule} ${finding.targets.join(' ')}`,
            kind: 'finding',
            words: finding.message,
            place: { view: 'findings' },
          },
          finding.message,
        ),
      ),
    ...rules.map(({ id, title }) =>
      entry({ key: `rule ${id}`, kind: 'rule', words: title, place: { rule: id } }, title),
    ),
  ]
}

/** What holds all the words, best first: names that begin with them, then words that do, then the rest. */
export function findIn(entries: readonly Entry[], words: string): readonly Found[] {
  const wanted = normalised(words)
  if (wanted === '') return entries.filter((entry) => entry.kind === 'body').slice(0, 8)
  const parts = wanted.split(' ')
  const rank = ({ haystack }: Entry) =>
    haystack.startsWith(wanted) ? 0 : haystack.includes(` ${wanted}`) ? 1 : haystack.includes(wanted) ? 2 : 3
  return entries
    .filter(({ haystack }) => parts.every((part) => haystack.includes(part)))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => entry)
}
