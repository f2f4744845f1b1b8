import { interfaceLanguages } from '../i18n/index.ts'
import { evaluate, titleOf } from '../rules/index.ts'
import type { TitleBlock } from './draw/page.ts'
import type { ExportInput } from './exportInput.ts'

/** The head of a page: the design's title, the view, its countries and day, and whether it is a draft. */
export function titleBlock(
  { design, translator, today }: ExportInput,
  view: 'chart' | 'raci',
  count: string,
): TitleBlock {
  const { t, lang } = translator
  const errors = evaluate(design, { today }).counts.error
  return {
    lang,
    title: titleOf(design, translator),
    facts: [
      t(`exports.view.${view}`),
      ...design.data.countries.map((country) => countryName(country, lang)),
      t('exports.asOf', { date: longDate(design.data.asOf ?? today, lang) }),
      count,
      interfaceLanguages[lang],
    ],
    draft:
      errors > 0 ? { mark: t('exports.draft'), why: t('exports.openErrors', { count: errors }) } : undefined,
  }
}

/** The name of an ISO 3166 country; the code itself where the language knows none. */
export function countryName(country: string, lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' }).of(country) ?? country
  } catch {
    return country
  }
}

function longDate(date: string, lang: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  // The day before the month, as most readers of English write it between countries.
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day)
}
