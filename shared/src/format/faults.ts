import type { messages } from '../i18n/en/index.ts'
import type { Translator } from '../i18n/index.ts'

/** What can be wrong with the form of a file; worded under `errors.format`. */
export type FaultKey = keyof (typeof messages)['errors']['format']

/** One thing that keeps a file from being read, and where. */
export interface Fault {
  /** `bodies[3].level`; empty for the file as a whole. */
  readonly path: string
  readonly key: FaultKey
  readonly data: Readonly<Record<string, string | number>>
}

export type Segment = string | number

/** Writes a place the way people write one: `bodies[3].name.es`, `sources["a b"]`. */
export function pathOf(segments: readonly Segment[]): string {
  let path = ''
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`
    else if (/^[A-Za-z_$][\w$-]*$/.test(segment) && segment.length <= shownLength)
      path += path ? `.${segment}` : segment
    else path += `[${shown(segment)}]`
  }
  return path.length <= 200 ? path : `${path.slice(0, 100)}…${path.slice(-99)}`
}

/**
 * A value of the file as a message may show it: on one line, shortened, without characters that would steer
 * a terminal or turn the reading direction.
 */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const whole = typeof value === 'string' ? value : String(value)
  const short = whole.length > shownLength ? `${whole.slice(0, shownLength - 1)}…` : whole
  if (typeof value !== 'string') return short
  return JSON.stringify(short).replace(
    unprintable,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A fault in one line, with its place, in the reader's language. */
export function wordFault(fault: Fault, { t, lookUp }: Translator): string {
  const data: Record<string, string | number> = { ...fault.data }
  for (const name of ['expected', 'found'])
    if (name in data) data[name] = lookUp(`errors.jsonType.${data[name]}`) ?? String(data[name])
  const words = t(`errors.format.${fault.key}`, data)
  return fault.path ? `${fault.path}: ${words}` : words
}

/** Keeps the first faults and counts the others, so that a hostile file cannot fill the memory with them. */
export class FaultList {
  readonly first: Fault[] = []
  #count = 0

  /** How many were found beyond those kept. */
  get more(): number {
    return this.#count - this.first.length
  }

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** `dataOf` is asked only for a fault that is kept: finding its line means walking the text. */
  add(segments: readonly Segment[], key: FaultKey, dataOf: () => Fault['data'] = () => ({})): void {
    this.#count += 1
    if (this.first.length < mostFaults) this.first.push({ path: pathOf(segments), key, data: dataOf() })
  }
}

const mostFaults = 100
const shownLength = 60
const unprintable = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
