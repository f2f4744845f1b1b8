import { styleText } from 'node:util'
import type { Translator } from 'shared/i18n'
import type { Report } from 'shared/rules'
import { printable } from './output.ts'

type Finding = Report['findings'][number]
type Style = Parameters<typeof styleText>[0]

const styles: Readonly<Record<Finding['severity'], Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  advice: ['bold', 'cyan'],
}

/** A report as people read it in a terminal: what is wrong, why, how to mend it, and the sum at the end. */
export function reportText(report: Report, translator: Translator): string {
  const { t } = translator
  const head = [
    style('bold', printable(report.design)),
    style('dim', `${t(`common.stage.${report.stage}`)}, ${t('cli.check.judgedOn', { date: report.asOf })}`),
    '',
  ]
  const findings = report.findings.flatMap((finding) => findingLines(finding, translator))
  const notStated =
    report.notStated.length > 0
      ? [
          style('bold', t('cli.check.notStated')),
          ...report.notStated.map(({ rule, message }) => `  ${printable(message)} ${style('dim', rule)}`),
          '',
        ]
      : []
  const clean = report.findings.length === 0 ? [t('cli.check.clean'), ''] : []
  return `${[...head, ...findings, ...clean, ...notStated, summary(report, translator)].join('\n')}\n`
}

function findingLines(finding: Finding, { t }: Translator): string[] {
  const { rule, severity, message, why, fixes, waived } = finding
  const mark = style(waived ? 'dim' : styles[severity], t(`common.severity.${severity}`))
  const lines = [`${mark}  ${printable(message)} ${style('dim', rule)}`, `  ${style('dim', printable(why))}`]
  if (waived) {
    const { by, reason } = waived
    lines.push(`  ${t('cli.check.waived', { by: printable(by), reason: printable(reason) })}`)
  } else if (fixes.length > 0) {
    lines.push(
      `  ${t('cli.check.fixes', { labels: fixes.map(({ label }) => printable(label)).join(' · ') })}`,
    )
  }
  return [...lines, '']
}

function summary({ counts }: Report, { t }: Translator): string {
  return (['error', 'warning', 'advice', 'notStated', 'waived'] as const)
    .map((kind) => t(`common.severityCount.${kind}`, { count: counts[kind] }))
    .join(' · ')
}

/** In colour where the output is a terminal and `NO_COLOR` is not set. */
function style(format: Style, text: string): string {
  return styleText(format, text, { stream: process.stdout })
}
