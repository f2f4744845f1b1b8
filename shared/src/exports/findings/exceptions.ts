import type { Waiver } from '../../model/index.ts'
import { type Evaluation, type Finding, findingKey, hasExpired } from '../../rules/index.ts'

/** An exception that was accepted and that accepts nothing now. */
export interface Former {
  readonly waiver: Waiver
  /** The finding for which it was given, where there still is one. */
  readonly finding: Finding | undefined
  readonly because: 'expired' | 'changed' | 'error' | 'gone'
}

/** The exceptions of a design that accept nothing, with the reason, in the order of the file. */
export function formerExceptions(
  waivers: readonly Waiver[],
  { findings, asOf }: Evaluation,
): readonly Former[] {
  const byKey = new Map(findings.map((finding) => [findingKey(finding.rule, finding.targets), finding]))
  return waivers.flatMap((waiver): Former[] => {
    const finding = byKey.get(findingKey(waiver.rule, waiver.targets))
    if (finding?.waived === waiver) return []
    if (hasExpired(waiver, asOf)) return [{ waiver, finding, because: 'expired' }]
    if (!finding) return [{ waiver, finding, because: 'gone' }]
    return finding.lapsed?.waiver === waiver ? [{ waiver, finding, because: finding.lapsed.because }] : []
  })
}
