import { styleText } from 'node:util'
import type { Translator } from 'shared/i18n'
import type { Design } from 'shared/model'
import {
  type Evaluation,
  type Report,
  readerOf,
  reportFinding,
  reportNotStated,
  titleOf,
  wordAdaptations,
  wordLapsed,
  wordRuleset,
} from 'shared/rules'
import { printable } from './output.ts'

type Finding = Report['findings'][number]
type Style = Parameters<typeof styleText>[0]

const styles: Readonly<Record<Finding['severity'], Style>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  advice: ['bold', 'cyan'],
}

/**
 * A report as people read it in a terminal: what is wrong, why, how to mend it, and the sum at the end. Findings
 * of one rule stand together, with the reason once.
 */
export function* reportText(
  evaluation: Evaluation,
  design: Design,
  translator: Translator,
): Iterable<string> {
  const { t } = translator
  const { findings, notStated, stage, asOf, ruleset } = evaluation
  const reader = readerOf(design, translator)
  yield* wrapped([plain(titleOf(design, translator), 'bold')], '')
  yield* wrapped(
    [plain(`${t(`common.stage.${stage}`)}, ${t('cli.check.judgedOn', { date: asOf })}`, 'dim')],
    '',
  )
  yield* wrapped([plain(wordRuleset(ruleset, translator), 'dim')], '')
  for (const line of wordAdaptations(ruleset, translator)) yield* wrapped([plain(line, 'dim')], '  ')
  yield '\n'
  for (const [index, finding] of findings.entries()) {
    const next = findings[index + 1]
    const before = findings[index - 1]
    yield* findingLines(reportFinding(finding, reader), !isAlike(before, finding), translator)
    if (!isAlike(finding, next)) yield '\n'
  }
  if (findings.length === 0) yield `${t('cli.check.clean')}\n\n`
  if (notStated.length > 0) {
    yield `${style('bold', t('cli.check.notStated'))}\n`
    for (const answer of notStated) {
      const { message, rule } = reportNotStated(answer, reader)
      yield* wrapped([plain(message), plain(rule, 'dim')], '  ')
    }
    yield '\n'
  }
  yield* wrapped([plain(summary(evaluation, translator))], '')
}

function isAlike(a: Evaluation['findings'][number] | undefined, b: typeof a): boolean {
  return a?.rule === b?.rule && a?.severity === b?.severity
}

function* findingLines(finding: Finding, isFirst: boolean, translator: Translator): Iterable<string> {
  const { t } = translator
  const { rule, severity, message, why, fixes, waived, lapsed } = finding
  const mark = plain(t(`common.severity.${severity}`), waived ? 'dim' : styles[severity])
  yield* wrapped([mark, plain(` ${message}`), plain(rule, 'dim')], '', '  ')
  if (isFirst) yield* wrapped([plain(why, 'dim')], '  ')
  if (lapsed) yield* wrapped([plain(wordLapsed(lapsed, translator))], '  ')
  if (waived) {
    yield* wrapped([plain(t('cli.check.waived', { by: waived.by, reason: waived.reason }))], '  ')
  } else if (fixes.length > 0) {
    const labels = fixes.map(({ label }) => label).join(' · ')
    yield* wrapped([plain(t('cli.check.fixes', { labels }))], '  ', '    ')
  }
}

function summary({ counts }: Evaluation, { t }: Translator): string {
  return (['error', 'warning', 'advice', 'notStated', 'waived'] as const)
    .map((kind) => t(`common.severityCount.${kind}`, { count: counts[kind] }))
    .join(' · ')
}

interface Words {
  readonly words: string
  readonly style?: Style | undefined
}

function plain(words: string, as?: Style): Words {
  return { words: printable(words), style: as }
}

/** Words broken into lines that fit the terminal, each with its style; a word that is too long stands alone. */
function* wrapped(parts: readonly Words[], indent: string, hanging = indent): Iterable<string> {
  const width = Math.min(process.stdout.columns ?? usualWidth, widest)
  let line = ''
  let length = 0
  for (const part of parts) {
    // The space that a part begins with sets it off from the one before.
    for (const word of part.words.split(' ')) {
      const room = length === 0 ? indent.length : 1
      if (length > 0 && length + room + word.length > width) {
        yield `${line}\n`
        line = hanging
        length = hanging.length
      } else {
        line += length === 0 ? indent : ' '
        length += room
      }
      line += part.style ? style(part.style, word) : word
      length += word.length
    }
  }
  yield `${line}\n`
}

const usualWidth = 80
const widest = 100

/** In colour where the output is a terminal and `NO_COLOR` is not set. */
function style(format: Style, text: string): string {
  // Asked for every word of a long report, and mostly of a file or a pipe.
  if (text === '' || (!process.stdout.isTTY && process.env.FORCE_COLOR === undefined)) return text
  return styleText(format, text, { stream: process.stdout })
}
