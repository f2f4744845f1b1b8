import type { Messages, Translator } from '../i18n/index.ts'
import type { RuleDefinition } from './defineRule.ts'

/** What the reference says of one rule, in one language: made from the rule and its words alone. */
export interface RulePage {
  readonly id: string
  readonly title: string
  readonly severity: string
  readonly what: string
  readonly why: string
  /** Sentences that the rule says, with sample names in them. */
  readonly examples: readonly string[]
  readonly notStated: readonly string[]
  /** The labels of its fixes; none where it has none. */
  readonly fixes: readonly string[]
  readonly sources: readonly { readonly key: string; readonly name: string }[]
}

/** The page of a rule. `messages` is the catalogue behind the translator. */
export function rulePage(rule: RuleDefinition, translator: Translator, messages: Messages): RulePage {
  const { lookUp } = translator
  const words = wordsOfRule(rule, messages)
  const say = (group: 'messages' | 'notStated' | 'fixes') =>
    keysOf(words[group]).map((key) => {
      const path = `rules.${rule.id}.${group}.${key}`
      return lookUp(path, samplesFor(words[group] ?? {}, key, messages)) ?? path
    })
  return {
    id: rule.id,
    title: lookUp(`rules.${rule.id}.title`) ?? rule.id,
    severity: severityOf(rule, translator),
    what: lookUp(`rules.${rule.id}.what`) ?? '',
    why: lookUp(`rules.${rule.id}.why`) ?? '',
    examples: say('messages'),
    notStated: say('notStated'),
    fixes: say('fixes'),
    sources: rule.sources.map((key) => ({ key, name: lookUp(`rules.sources.${key}`) ?? key })),
  }
}

/** The same page as Markdown, for the documentation. */
export function rulePageMarkdown(page: RulePage, { t }: Translator): string {
  const section = (heading: string, ...lines: readonly string[]) => ['', `## ${heading}`, ...lines]
  const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`)
  return [
    `# ${page.title}`,
    '',
    `\`${page.id}\``,
    ...section(t('rules.words.page.what'), page.what),
    ...section(t('rules.words.page.severity'), page.severity),
    ...section(t('rules.words.page.why'), page.why),
    ...section(t('rules.words.page.example'), ...bullets(page.examples)),
    ...(page.notStated.length > 0
      ? section(t('rules.words.page.notStated'), ...bullets(page.notStated))
      : []),
    ...section(
      t('rules.words.page.fix'),
      ...(page.fixes.length > 0 ? bullets(page.fixes) : [t('rules.words.page.noFix')]),
    ),
    ...section(
      t('rules.words.page.sources'),
      ...page.sources.map(({ key, name }) => `- ${unlisted.has(key) ? name : linked(key, name)}`),
    ),
    '',
  ].join('\n')
}

/** Sources that are no page or paper, and so stand in no list. */
const unlisted: ReadonlySet<string> = new Set(['own', 'practice'])

function linked(key: string, name: string): string {
  return `[${name}](../../sources.md#${key.toLowerCase()})`
}

/** The list of all pages of a language, family by family, as Markdown. */
export function ruleIndexMarkdown(pages: readonly RulePage[], { t }: Translator): string {
  const rows = pages.map(({ id, title, severity }) => `- [${title}](${id}.md) — \`${id}\`, ${severity}`)
  return [`# ${t('rules.words.page.rules')}`, '', ...rows, ''].join('\n')
}

function severityOf({ severity, atSubmit }: RuleDefinition, { t, lang }: Translator): string {
  const word = t(`common.severity.${severity}`)
  if (!atSubmit || atSubmit === severity) return word
  return t('rules.words.page.byStage', {
    severity: word,
    atSubmit: t(`common.severity.${atSubmit}`).toLocaleLowerCase(lang),
  })
}

type Group = Readonly<Record<string, string>>
type RuleWords = Readonly<Partial<Record<'messages' | 'notStated' | 'fixes', Group>>>

function wordsOfRule({ id }: RuleDefinition, messages: Messages): RuleWords {
  return ((messages.rules as Readonly<Record<string, unknown>>)[id] ?? {}) as RuleWords
}

/** Plural forms are one message: `absent_one` and `absent_other` are asked for as `absent`. */
function keysOf(group: Group | undefined): string[] {
  return [...new Set(Object.keys(group ?? {}).map((key) => key.replace(/_(one|many|other)$/, '')))]
}

/** A sample for each placeholder of a message. */
function samplesFor(group: Group, key: string, messages: Messages): Record<string, string | number> {
  const template = group[key] ?? group[`${key}_other`] ?? ''
  const samples: Readonly<Record<string, string>> = messages.rules.samples
  const names = [...template.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '')
  const filled = names.map((name) => [name, numbers[name] ?? samples[name] ?? messages.rules.samples.body])
  return { ...Object.fromEntries(filled), count: names.some((name) => lists.has(name)) ? 2 : 5 }
}

/** Placeholders that stand for two things in the samples. */
const lists: ReadonlySet<string> = new Set(['activities', 'bodies', 'functions', 'holders', 'superiors'])

const numbers: Readonly<Record<string, number>> = {
  rows: 6,
  columns: 6,
  percent: 60,
  least: 4,
  most: 10,
  needed: 5,
}
