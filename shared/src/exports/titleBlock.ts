import { interfaceLanguages, type Translator } from '../i18n/index.ts'
import { type Design, oncePer } from '../model/index.ts'
import { type Evaluation, evaluate, titleOf, wordRuleset } from '../rules/index.ts'
import type { TitleBlock } from './draw/page.ts'
import type { ExportInput } from './exportInput.ts'

/** The head of a page: the design's title, the view, its countries and day, and whether it is a draft. */
export function titleBlock(
  input: ExportInput,
  view: 'chart' | 'raci' | 'findings',
  count: string | undefined,
): TitleBlock {
  const { design, translator, today } = input
  const { t, lang } = translator
  const judgement = judgementOf(input)
  const errors = judgement.counts.error
  return {
    lang,
    title: titleOf(design, translator),
    facts: [
      t(`exports.view.${view}`),
      ...design.data.countries.map((country) => countryName(country, lang)),
      t('exports.asOf', { date: longDate(design.data.asOf ?? today, lang) }),
      ...(count === undefined ? [] : [count]),
      interfaceLanguages[lang],
    ],
    judged: judgedLine(judgement, translator),
    draft:
      errors > 0 ? { mark: t('exports.draft'), why: t('exports.openErrors', { count: errors }) } : undefined,
  }
}

/** What the rules say of a design, worked out once for all its pages. */
export function judgementOf({
  design,
  today,
  stage = 'draft',
}: Pick<ExportInput, 'design' | 'today' | 'stage'>): Evaluation {
  const known = judgements(design)
  const asked = `${stage} ${today}`
  const judgement = known.get(asked) ?? evaluate(design, { today, stage })
  known.set(asked, judgement)
  return judgement
}
const judgements = oncePer((_: Design) => new Map<string, Evaluation>())

/** The ruleset, the stage and the counts, which every page names. */
function judgedLine({ ruleset, stage, counts }: Evaluation, translator: Translator): string {
  const { t } = translator
  return [
    `${wordRuleset(ruleset, translator)}${ruleset.adapted ? `, ${t('exports.adapted')}` : ''}`,
    t(`common.stage.${stage}`),
    ...(['error', 'warning', 'advice', 'notStated', 'waived'] as const).map((kind) =>
      t(`common.severityCount.${kind}`, { count: counts[kind] }),
    ),
  ].join(' · ')
}

/** The name of an ISO 3166 country; the code itself where the language knows none. */
export function countryName(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(country) ?? country
  } catch {
    return country
  }
}

/** A day in words. */
export function longDate(date: string, lang: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  // The day before the month, as most readers of English write it between countries.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day)
}
