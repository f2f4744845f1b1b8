import { toHexString } from 'lib0/buffer'
import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import { byCodeUnits, type DateOnly, type Id, type Waiver } from '../model/index.ts'
import type { MessageData, Severity } from './defineRule.ts'

/** What of a finding tells whether a waiver holds for it. */
export interface Accepted {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly data: MessageData
  readonly targets: readonly Id[]
}

/** A waiver that was given for this finding and does not hold for it as it is. */
export interface Lapsed {
  readonly waiver: Waiver
  /** The finding says something else now, or it is an error and only something lesser was accepted. */
  readonly because: 'changed' | 'error'
}

/** Whether a waiver has run out on a day; `until` is its last one. */
export function hasExpired(waiver: Waiver, asOf: DateOnly): boolean {
  return waiver.until != null && waiver.until < asOf
}

/** The waivers that have not run out on a day, by the finding that they speak of: its rule and the set of its targets. */
export function waiversInForce(
  waivers: readonly Waiver[],
  asOf: DateOnly,
): ReadonlyMap<string, readonly Waiver[]> {
  const held = new Map<string, Waiver[]>()
  for (const waiver of waivers) {
    if (hasExpired(waiver, asOf)) continue
    const key = findingKey(waiver.rule, waiver.targets)
    held.set(key, [...(held.get(key) ?? []), waiver])
  }
  return held
}

/** The same by the rules that they are about. */
export function waiversByRule(
  waivers: readonly Waiver[],
  asOf: DateOnly,
): ReadonlyMap<string, ReadonlyMap<string, readonly Waiver[]>> {
  const byRule = new Map<string, Map<string, readonly Waiver[]>>()
  for (const [key, held] of waiversInForce(waivers, asOf)) {
    const rule = held[0]?.rule ?? ''
    byRule.set(rule, (byRule.get(rule) ?? new Map<string, readonly Waiver[]>()).set(key, held))
  }
  return byRule
}

/** The waiver that accepts a finding; else the last one that was given for it when it was something else. */
export function acceptanceOf(
  finding: Accepted,
  inForce: ReadonlyMap<string, readonly Waiver[]> | undefined,
): { readonly waived?: Waiver; readonly lapsed?: Lapsed } {
  let lapsed: Lapsed | undefined
  for (const waiver of inForce?.get(findingKey(finding.rule, finding.targets)) ?? []) {
    const because = reasonAgainst(waiver, finding)
    if (!because) return { waived: waiver }
    lapsed = { waiver, because }
  }
  return lapsed ? { lapsed } : {}
}

function reasonAgainst({ upTo, basis }: Waiver, finding: Accepted): Lapsed['because'] | undefined {
  if (basis != null && basis !== basisOf(finding)) return 'changed'
  return upTo === 'warning' && finding.severity === 'error' ? 'error' : undefined
}

/**
 * What a finding says, as a digest: its rule, which of the rule's messages it is, and what the rule read to say it
 * (ids, numbers, days, functions in words). Things stand in it by their id, so that another name changes nothing.
 */
export function basisOf({ rule, message, data }: Pick<Accepted, 'rule' | 'message' | 'data'>): string {
  const read = Object.entries(data)
    .filter(([name]) => !positions.has(name))
    .sort(([a], [b]) => byCodeUnits(a, b))
  return `sha256-${toHexString(digest(encodeUtf8(JSON.stringify([rule, message, read]))))}`
}

/** Where rows stand in the map, which rows elsewhere change. */
const positions: ReadonlySet<string> = new Set(['numbers'])

/** Names a finding: its rule and the set of its targets, in whatever order they stand. */
export function findingKey(rule: string, targets: readonly Id[]): string {
  return [rule, ...[...new Set(targets)].sort()].join(' ')
}
