import { type Lang, normalised, oncePer, type Text } from '../../model/index.ts'
import { tellingWords } from './decisions.ts'

/**
 * Whether the name of a decision and a stated function speak of the same matter: in a language that both have,
 * they share a word other than the verb, and half of the stems of the shorter one, with or without its verb,
 * stand in the other. Beginnings alone, so that "aprobar" and "aprobación" agree, keep this generous: what it
 * does not see would be an alarm.
 */
export function speakOfTheSame(a: Text, b: Text): boolean {
  return inSomeLanguage(a, b, (first, second) => {
    const shared = sharedOf(first.matter, second.all) + sharedOf(second.matter, first.all)
    return shared > 0 && (isHalfIn(first.all, second.all) || isHalfIn(first.matter, second.matter))
  })
}

/**
 * The same, where nothing else ties the two together: all that the shorter one speaks of stands in the other,
 * and it is more than two words, or the verbs agree too.
 */
export function speakOfOneThing(a: Text, b: Text): boolean {
  return inSomeLanguage(a, b, (first, second) => {
    const [shorter, longer] = bySize(first.matter, second.matter)
    if (shorter.size === 0 || sharedOf(shorter, longer) < shorter.size) return false
    return shorter.size > 2 || first.all.has(second.verb) || second.all.has(first.verb)
  })
}

const stemLength = 5

/** Prepositions and the like: they say nothing of the matter. */
const linking = new Set(
  `para por con sin sobre entre desde hasta que sus como segun mediante com sem pela pelo pelas pelos aos seus suas
  with from into its their that which between through upon par pour sur dans avec sans leur leurs aux entre selon
  est all each any`.split(/\s+/),
)

interface Saying {
  readonly words: string
  readonly verb: string
  /** The stems behind the verb; the only word, where there is one. */
  readonly matter: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

function inSomeLanguage(a: Text, b: Text, agree: (first: Saying, second: Saying) => boolean): boolean {
  const others = sayingsOf(b)
  return [...sayingsOf(a)].some(([lang, first]) => {
    const second = others.get(lang)
    return second !== undefined && (first.words === second.words || agree(first, second))
  })
}

function isHalfIn(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = bySize(a, b)
  return shorter.size > 0 && sharedOf(shorter, longer) >= shorter.size / 2
}

function sharedOf(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...stems].filter((stem) => others.has(stem)).length
}

function bySize(a: ReadonlySet<string>, b: ReadonlySet<string>) {
  return a.size <= b.size ? ([a, b] as const) : ([b, a] as const)
}

/** What a text says in each of its languages that has words. */
export const sayingsOf = oncePer((text: Text): ReadonlyMap<Lang, Saying> => {
  const said = Object.entries(text).map(([lang, words]): [Lang, Saying] => {
    const telling = tellingWords(words).filter(
      (word) => (word.length > 2 || /\d/.test(word)) && !linking.has(word),
    )
    const stems = telling.map((word) => word.slice(0, stemLength))
    const [verb = '', ...behind] = stems.length > 1 ? stems : ['', ...stems]
    return [lang, { words: normalised(words), verb, matter: new Set(behind), all: new Set(stems) }]
  })
  return new Map(said.filter(([, { words }]) => words !== ''))
})
