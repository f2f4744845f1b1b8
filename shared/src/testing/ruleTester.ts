import { describe, expect, test } from 'vitest'
import { applyTo } from '../commands/index.ts'
import { diffDesigns, wordChange } from '../diff/index.ts'
import { messages as en } from '../i18n/en/index.ts'
import { messages as es } from '../i18n/es/index.ts'
import { messages as fr } from '../i18n/fr/index.ts'
import { createTranslator, type InterfaceLang, interfaceLanguages, type Messages } from '../i18n/index.ts'
import { messages as pt } from '../i18n/pt/index.ts'
import { type Design, designFrom, type GovernanceDesign, type Id } from '../model/index.ts'
import type { RuleDefinition, Severity, Stage } from '../rules/index.ts'
import {
  type Evaluation,
  evaluate,
  type Finding,
  findingKey,
  wordFinding,
  wordNotStated,
} from '../rules/index.ts'

/** What a rule has to find in a design. Only what is said is compared. */
export interface Expected {
  readonly targets: readonly Id[]
  /** While drafting. */
  readonly severity?: Severity
  readonly atSubmit?: Severity
  /** The message in English, to the letter. */
  readonly says?: string
  /** The ids of the fixes. */
  readonly fixes?: readonly string[]
}

export interface RuleCases {
  /** Designs in which the rule finds nothing, and answers nothing. */
  readonly clean: Readonly<Record<string, Design>>
  /** Designs with all that the rule finds in them. */
  readonly flagged: Readonly<Record<string, { readonly design: Design; readonly finds: readonly Expected[] }>>
  /** Designs in which the rule finds nothing, but says of some targets that it cannot know. */
  readonly notStated?: Readonly<
    Record<string, { readonly design: Design; readonly targets: readonly (readonly Id[])[] }>
  >
}

/**
 * Tests one rule: what it finds, what it leaves alone, and what holds for every rule: words in all languages,
 * the same answer to the same design, and fixes that remove their finding without a new error.
 */
export function ruleTester(rule: RuleDefinition, cases: RuleCases): void {
  describe(rule.id, () => {
    test('has a clean and a flagged design', () => {
      expect(Object.keys(cases.clean)).not.toHaveLength(0)
      expect(Object.keys(cases.flagged)).not.toHaveLength(0)
    })
    for (const [title, design] of Object.entries(cases.clean)) {
      test(`leaves alone: ${title}`, () => {
        expect(findingsOf(rule, design)).toEqual([])
        expect(unanswered(rule, design)).toEqual([])
      })
    }
    for (const [title, { design, targets }] of Object.entries(cases.notStated ?? {})) {
      test(`cannot know: ${title}`, () => {
        expect(findingsOf(rule, design)).toEqual([])
        expect(unanswered(rule, design).map((answer) => answer.targets)).toEqual(targets)
        for (const answer of unanswered(rule, design)) {
          for (const translator of translators) expectWords(wordNotStated(answer, design, translator))
        }
      })
    }
    for (const [title, { design, finds }] of Object.entries(cases.flagged)) {
      test(`finds: ${title}`, () => {
        const findings = findingsOf(rule, design)
        expect(findings.map(({ targets }) => targets)).toEqual(finds.map(({ targets }) => targets))
        for (const [index, expected] of finds.entries()) {
          expectFinding(findings[index] as Finding, expected, design)
          if (expected.atSubmit)
            expect(findingsOf(rule, design, 'submit')[index]?.severity).toBe(expected.atSubmit)
        }
      })
      test(`is deterministic: ${title}`, () => {
        const again = designFrom(reversed(design.data), design.claims, design.faults)
        expect(plain(judge(again))).toEqual(plain(judge(design)))
      })
      test(`mends: ${title}`, () => {
        for (const stage of ['draft', 'submit'] as const) {
          for (const finding of findingsOf(rule, design, stage)) expectFixes(finding, design, stage)
        }
      })
    }
  })
}

/** The day of all rule tests. */
const today = '2025-06-30'

const catalogues: Readonly<Record<InterfaceLang, Messages>> = { en, es, pt, fr }
const translators = (Object.keys(interfaceLanguages) as InterfaceLang[]).map((lang) =>
  createTranslator(lang, catalogues[lang]),
)
const english = createTranslator('en', en)

function judge(design: Design, stage: Stage = 'draft'): Evaluation {
  const evaluation = evaluate(design, { stage, today })
  const broken = evaluation.findings.filter((finding) => finding.rule === 'rule-failed')
  expect(broken.map((finding) => finding.data.id)).toEqual([])
  return evaluation
}

function findingsOf(rule: RuleDefinition, design: Design, stage: Stage = 'draft'): Finding[] {
  return judge(design, stage).findings.filter((finding) => finding.rule === rule.id)
}

function unanswered(rule: RuleDefinition, design: Design) {
  return judge(design).notStated.filter((answer) => answer.rule === rule.id)
}

function expectFinding(finding: Finding, expected: Expected, design: Design): void {
  const worded = wordFinding(finding, design, english)
  if (expected.severity) expect(finding.severity).toBe(expected.severity)
  if (expected.says) expect(worded.message).toBe(expected.says)
  if (expected.fixes) expect(finding.fixes.map((fix) => fix.id)).toEqual(expected.fixes)
  for (const translator of translators) {
    const { title, message, why, fixes } = wordFinding(finding, design, translator)
    for (const words of [title, message, why, ...fixes.map((fix) => fix.label)]) expectWords(words)
  }
}

/** A sentence of the catalogue, with everything in it that it speaks of. */
function expectWords(words: string): void {
  expect(words).not.toMatch(/\{\{|\}\}|^rules\.|\brules\.|\bcommon\.|\bdiff\.|undefined|\[object/)
  expect(words.trim()).not.toBe('')
}

function expectFixes(finding: Finding, design: Design, stage: Stage): void {
  const errorsBefore = new Set(errorKeys(judge(design, stage)))
  for (const fix of finding.fixes) {
    let fresh = 0
    const newId = () => `new${++fresh}`
    const mended = applyTo(design, fix.commands(newId))
    if (typeof mended === 'string')
      throw new Error(`The fix ${fix.id} of ${finding.rule} is refused: ${mended}`)
    expectPreview(fix.id, design, mended)
    const after = judge(mended, stage)
    const key = findingKey(finding.rule, finding.targets)
    expect(keysOf(after), `${fix.id} removes its finding`).not.toContain(key)
    expect(
      errorKeys(after).filter((error) => !errorsBefore.has(error)),
      `${fix.id} adds no error`,
    ).toEqual([])
  }
}

/** A person sees what a fix would change before it is carried out: sentences in every language, never none. */
function expectPreview(fix: string, before: Design, after: Design): void {
  const changes = diffDesigns(before, after)
  expect(changes, `${fix} changes something that can be said`).not.toEqual([])
  for (const translator of translators) {
    for (const change of changes) expectWords(wordChange(change, { before, after, translator }))
  }
}

function keysOf({ findings }: Evaluation): string[] {
  return findings.map(({ rule, targets }) => findingKey(rule, targets))
}

function errorKeys(evaluation: Evaluation): string[] {
  return keysOf({
    ...evaluation,
    findings: evaluation.findings.filter(({ severity }) => severity === 'error'),
  })
}

/** An evaluation without its functions, so that two can be compared. */
function plain(evaluation: Evaluation): unknown {
  return JSON.parse(JSON.stringify(evaluation))
}

/** The same design with its lists the other way round, as another replica might hold it. */
function reversed(data: GovernanceDesign): GovernanceDesign {
  const lists = ['instruments', 'bodies', 'seats', 'relations', 'activities', 'assignments'] as const
  return { ...data, ...Object.fromEntries(lists.map((list) => [list, [...(data[list] ?? [])].reverse()])) }
}
