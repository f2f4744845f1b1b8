import type { Id } from '../model/index.ts'
import { ruleFailed } from './catalog/form/rule-failed.ts'
import type { Answer, Flag, RuleDefinition, Severity } from './defineRule.ts'
import type { Counts, Finding, NotStatedAnswer } from './engine.ts'
import { Sheet, type Style, type Written } from './sheet.ts'

/** What stands in the book. */
export interface Page {
  readonly findings: readonly Finding[]
  readonly notStated: readonly NotStatedAnswer[]
  readonly counts: Counts
  /** What those findings name that came, went or were found anew since the last page. */
  readonly changed: ReadonlySet<Id>
}

/**
 * Keeps the answers of all rules, subject by subject, and makes findings of them: sorted, without what other
 * rules make superfluous, with their waivers. Only the sheets of rules with other answers are written again.
 */
export class Book {
  readonly #sheets: readonly Sheet[]
  readonly #byRule: ReadonlyMap<string, Sheet>
  readonly #failures = new Sheet(ruleFailed)

  constructor(rules: readonly RuleDefinition[]) {
    this.#sheets = [
      ...rules.filter((rule) => rule !== ruleFailed).map((rule) => new Sheet(rule)),
      this.#failures,
    ]
    this.#byRule = new Map(this.#sheets.map((sheet) => [sheet.rule.id, sheet]))
    for (const sheet of this.#sheets) {
      for (const hides of sheet.rule.hides ?? []) {
        if (typeof hides === 'string') this.#byRule.get(hides)?.hiders.push({ sheet })
        else this.#byRule.get(hides.rule)?.hiders.push({ sheet, where: hides.where })
      }
    }
  }

  /** What a rule answers to a subject now; undefined where it threw. */
  put(rule: RuleDefinition, subject: Id, answers: readonly Answer[] | undefined): void {
    const sheet = this.#byRule.get(rule.id)
    if (!sheet) return
    const hadFailed = sheet.hasFailed
    sheet.put(subject, answers)
    if (hadFailed !== sheet.hasFailed) {
      this.#failures.put(rule.id, sheet.hasFailed ? [failure(rule)] : [])
    }
  }

  /** All findings as things stand. */
  read(style: Style): Page {
    for (const sheet of this.#sheets) sheet.sort()
    const changed = new Set<Id>()
    for (const sheet of this.#sheets) sheet.show(style, changed)
    for (const sheet of this.#sheets) sheet.settle()

    const { error, warning, advice, notStated } = this.#columns()
    const waived = this.#sheets.reduce((sum, sheet) => sum + sheet.written.waived.length, 0)
    const open = (severity: Severity) =>
      this.#sheets.reduce((sum, { written }) => sum + written[severity].length, 0) -
      this.#sheets.reduce((sum, { written }) => sum + countOf(written.waived, severity), 0)
    return {
      findings: [...error, ...warning, ...advice],
      notStated,
      counts: {
        error: open('error'),
        warning: open('warning'),
        advice: open('advice'),
        notStated: notStated.length,
        waived,
      },
      changed,
    }
  }

  #columns(): Omit<Written, 'waived'> {
    const written = this.#sheets.map((sheet) => sheet.written)
    return {
      error: written.flatMap((one) => one.error),
      warning: written.flatMap((one) => one.warning),
      advice: written.flatMap((one) => one.advice),
      notStated: written.flatMap((one) => one.notStated),
    }
  }
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function failure(rule: RuleDefinition): Flag {
  return {
    message: 'failed',
    data: { rule: { word: `rules.${rule.id}.title` }, id: rule.id },
    targets: ['design'],
  }
}
