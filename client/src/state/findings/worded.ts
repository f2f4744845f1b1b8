import type { Translator } from 'shared/i18n'
import type { Design, Id } from 'shared/model'
import {
  type Evaluation,
  type Finding,
  type NotStatedAnswer,
  type WordedFinding,
  wordFinding,
  wordNotStated,
} from 'shared/rules'
import type { Findings, WordedNotStated } from './findings.ts'

/** An evaluation of a design in a reader's language. */
export function wordedFindings(
  { design, evaluation, rules }: { design: Design; evaluation: Evaluation; rules: number },
  translator: Translator,
): Findings {
  const findings = evaluation.findings.map((finding) => lazyFinding(finding, design, translator))
  const byTarget = new Map<Id, WordedFinding[]>()
  for (const finding of findings) {
    if (finding.waived) continue
    for (const target of new Set(finding.targets)) {
      const held = byTarget.get(target)
      if (held) held.push(finding)
      else byTarget.set(target, [finding])
    }
  }
  return {
    findings,
    notStated: evaluation.notStated.map((answer) => lazyNotStated(answer, design, translator)),
    counts: evaluation.counts,
    byTarget,
    asOf: evaluation.asOf,
    rules,
  }
}

/**
 * A large design has thousands of findings, of which a screen shows thirty: each is put into words when the
 * first one asks what it says.
 */
function lazyFinding(finding: Finding, design: Design, translator: Translator): WordedFinding {
  let said: WordedFinding | undefined
  const saying = () => {
    said ??= wordFinding(finding, design, translator)
    return said
  }
  const { rule, family, severity, targets, waived, lapsed } = finding
  return {
    rule,
    family,
    severity,
    targets,
    ...(waived ? { waived } : {}),
    ...(lapsed ? { lapsed } : {}),
    get title() {
      return saying().title
    },
    get message() {
      return saying().message
    },
    get why() {
      return saying().why
    },
    get fixes() {
      return saying().fixes
    },
  }
}

function lazyNotStated(answer: NotStatedAnswer, design: Design, translator: Translator): WordedNotStated {
  let said: string | undefined
  return {
    rule: answer.rule,
    targets: answer.targets,
    get message() {
      said ??= wordNotStated(answer, design, translator)
      return said
    },
  }
}
