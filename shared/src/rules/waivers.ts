import type { DateOnly, Id, Waiver } from '../model/index.ts'

/** Whether a waiver has run out on a day; `until` is its last one. */
export function hasExpired(waiver: Waiver, asOf: DateOnly): boolean {
  return waiver.until != null && waiver.until < asOf
}

/** The waivers that hold on a day, by the finding that they accept: the same rule and the same set of targets. */
export function waiversInForce(waivers: readonly Waiver[], asOf: DateOnly): ReadonlyMap<string, Waiver> {
  const held = new Map<string, Waiver>()
  for (const waiver of waivers) {
    const key = findingKey(waiver.rule, waiver.targets)
    if (!hasExpired(waiver, asOf) && !held.has(key)) held.set(key, waiver)
  }
  return held
}

/** The same by the rules that they are about. */
export function waiversByRule(
  waivers: readonly Waiver[],
  asOf: DateOnly,
): ReadonlyMap<string, ReadonlyMap<string, Waiver>> {
  const byRule = new Map<string, Map<string, Waiver>>()
  for (const [key, waiver] of waiversInForce(waivers, asOf)) {
    const held = byRule.get(waiver.rule) ?? new Map<string, Waiver>()
    byRule.set(waiver.rule, held.set(key, waiver))
  }
  return byRule
}

/** Names a finding: its rule and the set of its targets, in whatever order they stand. */
export function findingKey(rule: string, targets: readonly Id[]): string {
  return [rule, ...[...new Set(targets)].sort()].join(' ')
}
