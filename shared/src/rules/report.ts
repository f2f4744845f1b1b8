import type { Translator } from '../i18n/index.ts'
import type { Design, Id, Waiver } from '../model/index.ts'
import type { Severity, Stage } from './defineRule.ts'
import type { Counts, Evaluation, Finding, NotStatedAnswer, RulesetName } from './engine.ts'
import type { Lapsed } from './waivers.ts'
import { type Reader, readerOf, titleOf, wordFindingFor, wordNotStatedFor } from './wording.ts'

/** What `check --format json` prints and the server answers: a public format, to the letter. */
export interface Report {
  readonly design: string
  readonly ruleset: RulesetName
  readonly stage: Stage
  readonly asOf: string
  readonly counts: Counts
  readonly findings: readonly {
    readonly rule: string
    readonly severity: Severity
    readonly targets: readonly Id[]
    readonly message: string
    readonly why: string
    readonly fixes: readonly { readonly id: string; readonly label: string }[]
    readonly waived?: Waiver
    readonly lapsed?: Lapsed
  }[]
  readonly notStated: readonly {
    readonly rule: string
    readonly targets: readonly Id[]
    readonly message: string
  }[]
}

/** An evaluation of a design in a reader's language. */
export function reportOf(evaluation: Evaluation, design: Design, translator: Translator): Report {
  const { ruleset, stage, asOf, counts } = evaluation
  const reader = readerOf(design, translator)
  return {
    design: titleOf(design, translator),
    ruleset,
    stage,
    asOf,
    counts,
    findings: evaluation.findings.map((finding) => reportFinding(finding, reader)),
    notStated: evaluation.notStated.map((answer) => reportNotStated(answer, reader)),
  }
}

/** One finding of a report. A design may have a million: whoever prints them words one after the other. */
export function reportFinding(finding: Finding, reader: Reader): Report['findings'][number] {
  const { rule, severity, targets, message, why, fixes, waived, lapsed } = wordFindingFor(reader, finding)
  return {
    rule,
    severity,
    targets,
    message,
    why,
    fixes: fixes.map(({ id, label }) => ({ id, label })),
    ...(waived ? { waived } : {}),
    ...(lapsed ? { lapsed } : {}),
  }
}

/** One thing that the design does not say. */
export function reportNotStated(answer: NotStatedAnswer, reader: Reader): Report['notStated'][number] {
  return {
    rule: answer.rule,
    targets: answer.targets,
    message: wordNotStatedFor(reader, answer),
  }
}
