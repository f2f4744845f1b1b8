import type { Translator } from 'shared/i18n'
import type { Design, Id } from 'shared/model'
import {
  type Counts,
  type Finding,
  type NotStatedAnswer,
  type WordedFinding,
  wordFinding,
  wordNotStated,
} from 'shared/rules'
import type { Evaluated } from './evaluated.ts'

export type { Counts, WordedFinding }

/** Something that the design does not say, as one reader sees it. */
export interface WordedNotStated {
  readonly rule: string
  readonly targets: readonly Id[]
  readonly message: string
}

const known = new WeakMap<Evaluated, WeakMap<Translator, ReturnType<typeof word>>>()

/** An evaluation in a reader's language; the same one for everyone who asks for the same. */
export function wordedFindings(evaluated: Evaluated, translator: Translator): ReturnType<typeof word> {
  const byTranslator = known.get(evaluated) ?? new WeakMap<Translator, ReturnType<typeof word>>()
  known.set(evaluated, byTranslator)
  const found = byTranslator.get(translator) ?? word(evaluated, translator)
  byTranslator.set(translator, found)
  return found
}

function word({ design, evaluation, rules }: Evaluated, translator: Translator) {
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
    byTarget: byTarget as ReadonlyMap<Id, readonly WordedFinding[]>,
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
  const { rule, family, severity, targets, waived } = finding
  return {
    rule,
    family,
    severity,
    targets,
    ...(waived ? { waived } : {}),
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
