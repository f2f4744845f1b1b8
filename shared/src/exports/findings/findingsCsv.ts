import { type Finding, wordFinding, wordNotStated } from '../../rules/index.ts'
import { writeTable } from '../csvTable.ts'
import type { ExportInput } from '../exportInput.ts'
import { judgementOf } from '../titleBlock.ts'

/** The findings as a table for spreadsheets: one row each, with who accepted it, when and why. */
export function findingsCsv(input: ExportInput): string {
  const { design, translator } = input
  const { t } = translator
  const { findings, notStated } = judgementOf(input)
  const column = (
    name: 'severity' | 'rule' | 'finding' | 'why' | 'state' | 'by' | 'at' | 'until' | 'reason',
  ) => t(`exports.findings.column.${name}`)
  const head = [
    column('severity'),
    column('rule'),
    column('finding'),
    column('why'),
    column('state'),
    column('by'),
    column('at'),
    column('until'),
    column('reason'),
  ]
  const rowOf = (finding: Finding) => {
    const { message, why, rule, severity, waived } = wordFinding(finding, design, translator)
    const state = t(`exports.findings.column.${waived ? 'accepted' : 'open'}`)
    const acceptance = waived ? [waived.by, waived.at, waived.until ?? '', waived.reason] : ['', '', '', '']
    return [t(`common.severity.${severity}`), rule, message, why, state, ...acceptance]
  }
  const unstated = notStated.map((answer) => [
    t('common.severity.notStated'),
    answer.rule,
    wordNotStated(answer, design, translator),
    ...['', '', '', '', '', ''],
  ])
  return writeTable([head, ...findings.map(rowOf), ...unstated])
}
