import type { Waiver } from '../../model/index.ts'
import {
  type Finding,
  wordAdaptations,
  wordFinding,
  wordLapsed,
  wordNotStated,
  wordRuleset,
} from '../../rules/index.ts'
import type { ExportInput } from '../exportInput.ts'
import { judgementOf, longDate } from '../titleBlock.ts'
import { type Former, formerExceptions } from './exceptions.ts'
import type { Marked } from './severityMark.ts'

/** A paragraph of the report. */
export interface Line {
  readonly text: string
  readonly as: 'heading' | 'message' | 'detail'
}

/** What stays together on a page, where it fits on one. */
export interface Block {
  readonly mark?: Marked
  readonly lines: readonly Line[]
  /** Never the last one on its page. */
  readonly isHead?: boolean
}

/** The report in its order: what is open by severity, what is accepted, what is not stated, and by which rules. */
export function findingsBlocks(input: ExportInput): readonly Block[] {
  const { design, translator } = input
  const { t } = translator
  const evaluation = judgementOf(input)
  const open = evaluation.findings.filter(({ waived }) => !waived)
  const accepted = evaluation.findings.filter(({ waived }) => waived)
  const former = formerExceptions(design.data.waivers ?? [], evaluation)
  const blocks: Block[] = []
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const own = open.filter((finding) => finding.severity === severity)
    if (own.length === 0) continue
    blocks.push(heading(t(`common.severityCount.${severity}`, { count: own.length })))
    blocks.push(
      ...own.map((finding, index) => openBlock(finding, own[index - 1]?.rule !== finding.rule, input)),
    )
  }
  if (open.length === 0) blocks.push(heading(t('exports.findings.none')))
  blocks.push(heading(`${t('exports.findings.accepted')} (${accepted.length})`))
  blocks.push(...accepted.map((finding) => acceptedBlock(finding, input)))
  if (accepted.length === 0) blocks.push({ lines: [detail(t('exports.findings.noneAccepted'))] })
  if (former.length > 0) {
    blocks.push(heading(`${t('exports.findings.former')} (${former.length})`))
    blocks.push(...former.map((one) => formerBlock(one, input)))
  }
  if (evaluation.notStated.length > 0) {
    blocks.push(heading(`${t('exports.findings.notStated')} (${evaluation.notStated.length})`))
    for (const answer of evaluation.notStated) {
      const text = `${wordNotStated(answer, design, translator)} [${answer.rule}]`
      blocks.push({ mark: 'notStated', lines: [detail(text)] })
    }
  }
  blocks.push(heading(t('exports.findings.rules')))
  const rules = [
    wordRuleset(evaluation.ruleset, translator),
    ...wordAdaptations(evaluation.ruleset, translator),
  ]
  blocks.push(...rules.map((text) => ({ lines: [detail(text)] })))
  return blocks
}

/** Who accepted what, when, and for how long. */
export function acceptanceWords({ by, at, until }: Waiver, { translator: { t, lang } }: ExportInput): string {
  const who = t('exports.findings.by', { name: by, date: longDate(at, lang) })
  const end = until
    ? t('exports.findings.until', { date: longDate(until, lang) })
    : t('exports.findings.noEnd')
  return `${who}, ${end}.`
}

/** Why an exception accepts nothing now. */
export function formerWords({ waiver, because }: Former, { translator }: ExportInput): string {
  const { t, lang } = translator
  if (because === 'gone') return t('exports.findings.gone')
  if (because === 'expired')
    return t('exports.findings.expired', { date: longDate(waiver.until ?? '', lang) })
  return wordLapsed({ waiver, because }, translator)
}

/** The reason stands once for the findings of a rule that follow one another. */
function openBlock(finding: Finding, isFirst: boolean, { design, translator }: ExportInput): Block {
  const { message, why } = wordFinding(finding, design, translator)
  const lapsed = finding.lapsed ? [detail(wordLapsed(finding.lapsed, translator))] : []
  return {
    mark: finding.severity,
    lines: [said(message, finding, translator), ...(isFirst ? [detail(why)] : []), ...lapsed],
  }
}

function acceptedBlock(finding: Finding, input: ExportInput): Block {
  const { message } = wordFinding(finding, input.design, input.translator)
  const waiver = finding.waived as Waiver
  return { mark: 'waived', lines: [said(message, finding, input.translator), ...grounds(waiver, input)] }
}

function formerBlock(former: Former, input: ExportInput): Block {
  const { finding, waiver } = former
  const { lookUp } = input.translator
  const title = finding
    ? wordFinding(finding, input.design, input.translator).message
    : (lookUp(`rules.${waiver.rule}.title`) ?? waiver.rule)
  const text = `${title} [${waiver.rule}]`
  return { lines: [{ text, as: 'message' }, detail(formerWords(former, input)), ...grounds(waiver, input)] }
}

function grounds(waiver: Waiver, input: ExportInput): Line[] {
  return [
    detail(acceptanceWords(waiver, input)),
    detail(input.translator.t('exports.findings.reason', { reason: waiver.reason })),
  ]
}

/** A finding begins with its severity in words, beside the shape. */
function said(message: string, { severity, rule }: Finding, { t }: ExportInput['translator']): Line {
  return { text: `${t(`common.severity.${severity}`)}: ${message} [${rule}]`, as: 'message' }
}

function heading(text: string): Block {
  return { lines: [{ text, as: 'heading' }], isHead: true }
}

function detail(text: string): Line {
  return { text, as: 'detail' }
}
