import {
  type Activity,
  type Design,
  type Lang,
  normalised,
  oncePer,
  oncePerKey,
  type Text,
} from '../../model/index.ts'

/** Articles and the like, in the four languages: they tell no two decisions apart. */
const small = new Set(
  'el la los las un una unos unas lo al del de o a os as um uma uns umas do da dos das no na nos nas le les l un une des du the an of to for en em in on d y e et and'.split(
    ' ',
  ),
)

/** The words of a label that tell it apart from others: no accents, case, punctuation or articles. */
export function tellingWords(label: string): string[] {
  return normalised(label)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
}

/** Rows that are the same decision, two or more each, in their order. */
export const sameDecisions = oncePer((design: Design): readonly (readonly Activity[])[] => {
  const groups: Activity[][] = []
  const bySaying = new Map<string, Activity[]>()
  for (const activity of design.activitiesInOrder) {
    const sayings = sayingsOf(activity)
    const group = sayings
      .map((saying) => bySaying.get(saying))
      .find((one) => one?.[0] && agree(one[0], activity))
    if (group) group.push(activity)
    else groups.push([activity])
    const own = group ?? (groups.at(-1) as Activity[])
    for (const saying of sayings) if (!bySaying.has(saying)) bySaying.set(saying, own)
  }
  return groups.filter((group) => group.length > 1)
})

/** Whether a row of no stated area has this name already, in one of the languages. */
export function isNamedAlready(design: Design, name: Text): boolean {
  return wordsByLanguage(name).some((pair) => isRowCalled(design, pair.join('|')))
}

const isRowCalled = oncePerKey((design: Design, words: string) => rowNames(design).has(words))

/** What the rows of no stated area are called, in each language. */
const rowNames = oncePer(
  (design: Design): ReadonlySet<string> =>
    new Set(
      design.activities
        .filter((row) => row.coreArea == null)
        .flatMap((row) => wordsByLanguage(row.name).map((pair) => pair.join('|'))),
    ),
)

/** What a row says, once for each language that it is named in. */
function sayingsOf({ name, coreArea }: Activity): string[] {
  return wordsByLanguage(name).map(([lang, words]) => `${lang}|${coreArea ?? ''}|${words}`)
}

/** Whether two rows say the same in every language that they share. */
function agree(a: Activity, b: Activity): boolean {
  const other = new Map(wordsByLanguage(b.name))
  const shared = wordsByLanguage(a.name).filter(([lang]) => other.has(lang))
  return shared.length > 0 && shared.every(([lang, words]) => other.get(lang) === words)
}

const wordsByLanguage = oncePer((name: Text): readonly (readonly [Lang, string])[] =>
  Object.entries(name)
    .map(([lang, label]) => {
      const [verb = '', ...rest] = tellingWords(label)
      return [lang, [rest.length > 0 ? stemOf(verb) : verb, ...rest].join(' ')] as const
    })
    .filter(([, words]) => words !== ''),
)

/** A verb without its ending, so that "aprobar la" and "aprobación de la" say the same. */
function stemOf(verb: string): string {
  return verb.replace(verbEndings, '$1')
}

const verbEndings =
  /^(\p{L}{4,}?)(a[ct]i?on(es|s)?|acao|acoes|icion(es)?|icao|icoes|i[ct]ions?|[ai]mientos?|[ai]mentos?|ements?|ando|[ie]ndo|ing|[aei]r|als?|es?|s)$/u
