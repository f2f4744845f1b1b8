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

/** What was found in one state of a design. */
export interface Judged {
  readonly design: Design
  readonly evaluation: Evaluation
  /** The findings, without accepted ones, by each thing that they name. */
  readonly byTarget: ReadonlyMap<Id, readonly Finding[]>
  readonly rules: number
}

/**
 * An evaluation of a design in a reader's language. A large design has thousands of findings, of which a screen
 * shows thirty: the lists are made when somebody walks them, and each is put into words when somebody asks
 * what it says.
 */
export function wordedFindings(
  { design, evaluation, byTarget, rules }: Judged,
  translator: Translator,
): Findings {
  const { counts, asOf } = evaluation
  const known = new Map<Finding, WordedFinding>()
  const worded = (finding: Finding): WordedFinding => {
    const one = known.get(finding) ?? new LazyFinding(finding, design, translator)
    known.set(finding, one)
    return one
  }
  const lists = new Map<Id, readonly WordedFinding[] | undefined>()
  let findings: readonly WordedFinding[] | undefined
  let notStated: readonly WordedNotStated[] | undefined
  return {
    counts,
    asOf,
    rules,
    get findings() {
      findings ??= evaluation.findings.map(worded)
      return findings
    },
    get notStated() {
      notStated ??= evaluation.notStated.map((answer) => new LazyNotStated(answer, design, translator))
      return notStated
    },
    byTarget: {
      get(id) {
        if (!lists.has(id)) lists.set(id, byTarget.get(id)?.map(worded))
        return lists.get(id)
      },
    },
  }
}

class LazyFinding implements WordedFinding {
  readonly rule: string
  readonly family: WordedFinding['family']
  readonly severity: WordedFinding['severity']
  readonly targets: readonly Id[]
  declare readonly waived?: NonNullable<WordedFinding['waived']>
  declare readonly lapsed?: NonNullable<WordedFinding['lapsed']>
  readonly #finding: Finding
  readonly #design: Design
  readonly #translator: Translator
  #said: WordedFinding | undefined

  constructor(finding: Finding, design: Design, translator: Translator) {
    const { rule, family, severity, targets, waived, lapsed } = finding
    this.rule = rule
    this.family = family
    this.severity = severity
    this.targets = targets
    if (waived) this.waived = waived
    if (lapsed) this.lapsed = lapsed
    this.#finding = finding
    this.#design = design
    this.#translator = translator
  }

  get title() {
    return this.#saying().title
  }
  get message() {
    return this.#saying().message
  }
  get why() {
    return this.#saying().why
  }
  get fixes() {
    return this.#saying().fixes
  }

  #saying(): WordedFinding {
    this.#said ??= wordFinding(this.#finding, this.#design, this.#translator)
    return this.#said
  }
}

class LazyNotStated implements WordedNotStated {
  readonly rule: string
  readonly targets: readonly Id[]
  readonly #say: () => string
  #said: string | undefined

  constructor(answer: NotStatedAnswer, design: Design, translator: Translator) {
    this.rule = answer.rule
    this.targets = answer.targets
    this.#say = () => wordNotStated(answer, design, translator)
  }

  get message() {
    this.#said ??= this.#say()
    return this.#said
  }
}
