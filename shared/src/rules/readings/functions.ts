import { normalised, type Text } from '../../model/index.ts'
import { tellingWords } from './decisions.ts'

/**
 * Whether the name of a decision and a stated function speak of the same matter: in a language that both have,
 * half of the stems of the shorter one stand in the other. Words of three letters and less, and beginnings
 * alone, so that "aprobar" and "aprobación" agree, keep this generous: what it does not see would be an alarm.
 */
export function speakOfTheSame(a: Text, b: Text): boolean {
  return Object.keys(a).some((lang) => {
    const words = normalised(a[lang] ?? '')
    if (words !== '' && words === normalised(b[lang] ?? '')) return true
    const first = stemsOf(a[lang] ?? '')
    const second = stemsOf(b[lang] ?? '')
    const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first]
    const shared = [...shorter].filter((stem) => longer.has(stem)).length
    return shared > 0 && shared >= shorter.size / 2
  })
}

const stemLength = 5

function stemsOf(words: string): ReadonlySet<string> {
  const long = tellingWords(words).filter((word) => word.length > 3)
  return new Set(long.map((word) => word.slice(0, stemLength)))
}
