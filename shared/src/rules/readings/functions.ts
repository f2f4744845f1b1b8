import { type Lang, normalised, oncePer, type Text } from '../../model/index.ts'
import { tellingWords } from './decisions.ts'

/**
 * Whether the name of a decision and a stated function speak of the same matter: in a language that both have,
 * half of the stems of the shorter one stand in the other. Words of three letters and less, and beginnings
 * alone, so that "aprobar" and "aprobación" agree, keep this generous: what it does not see would be an alarm.
 */
export function speakOfTheSame(a: Text, b: Text): boolean {
  const others = sayingsOf(b)
  return [...sayingsOf(a)].some(([lang, first]) => {
    const second = others.get(lang)
    if (!second) return false
    if (first.words === second.words) return true
    const [shorter, longer] =
      first.stems.size <= second.stems.size ? [first.stems, second.stems] : [second.stems, first.stems]
    const shared = [...shorter].filter((stem) => longer.has(stem)).length
    return shared > 0 && shared >= shorter.size / 2
  })
}

const stemLength = 5

interface Saying {
  readonly words: string
  readonly stems: ReadonlySet<string>
}

/** What a text says in each of its languages that has words. */
const sayingsOf = oncePer((text: Text): ReadonlyMap<Lang, Saying> => {
  const said = Object.entries(text).map(([lang, words]): [Lang, Saying] => {
    const long = tellingWords(words).filter((word) => word.length > 3)
    return [lang, { words: normalised(words), stems: new Set(long.map((word) => word.slice(0, stemLength))) }]
  })
  return new Map(said.filter(([, { words }]) => words !== ''))
})
