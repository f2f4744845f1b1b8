import type { Messages, Translator } from '../i18n/index.ts'
import type { ChosenSeverity } from '../model/index.ts'
import type { Family, RuleDefinition } from './defineRule.ts'
import { grouped } from './readings/grouped.ts'
import { limitsOf, type Ruleset, severityIn } from './ruleset.ts'
import { sourceLinks } from './sourceLinks.ts'

interface Severities {
  readonly draft: ChosenSeverity
  readonly submit: ChosenSeverity
}

/** What the reference says of one rule, in one language: made from the rule and its words alone. */
export interface RulePage {
  readonly id: string
  readonly family: Family
  readonly title: string
  /** In words: one for both stages, or one for each. */
  readonly severity: string
  /** `off` where the design leaves the rule out. */
  readonly severities: Severities
  readonly what: string
  readonly why: string
  /** Its numbers, as the ruleset sets them; none where it has none. */
  readonly limits: string | undefined
  /** A small case in which it speaks, and the same case set right. */
  readonly example: { readonly found: string; readonly better: string } | undefined
  /** Sentences that the rule says, with sample names in them. */
  readonly sentences: readonly string[]
  readonly notStated: readonly string[]
  /** The labels of its fixes; none where it has none. */
  readonly fixes: readonly string[]
  readonly sources: readonly Source[]
}

interface Source {
  readonly key: string
  readonly name: string
  /** Where it is read; a choice of this project stands nowhere else. */
  readonly url: string | undefined
}

export interface ReferenceReader {
  readonly translator: Translator
  /** The catalogue behind the translator. */
  readonly messages: Pick<Messages, 'rules'>
  /** The ruleset of a design, whose numbers and severities are told; without it those that rules have by themselves. */
  readonly ruleset?: Ruleset
}

/** The page of a rule. */
export function rulePage(rule: RuleDefinition, reader: ReferenceReader): RulePage {
  const { translator, messages } = reader
  const { lookUp } = translator
  const words = wordsOfRule(rule, messages)
  const say = (group: 'messages' | 'notStated' | 'fixes') =>
    keysOf(words[group]).map((key) => {
      const path = `rules.${rule.id}.${group}.${key}`
      return lookUp(path, samplesFor(words[group] ?? {}, key, messages)) ?? path
    })
  const severities = severitiesOf(rule, reader)
  const found = lookUp(`help.examples.${rule.id}.found`)
  const better = lookUp(`help.examples.${rule.id}.better`)
  return {
    id: rule.id,
    family: rule.family,
    title: lookUp(`rules.${rule.id}.title`) ?? rule.id,
    severity: severityOf(severities, translator),
    severities,
    what: lookUp(`rules.${rule.id}.what`) ?? '',
    why: lookUp(`rules.${rule.id}.why`) ?? '',
    limits: limitsIn(rule, reader),
    example: found !== undefined && better !== undefined ? { found, better } : undefined,
    sentences: say('messages'),
    notStated: say('notStated'),
    fixes: say('fixes'),
    sources: rule.sources.map((key) => ({
      key,
      name: lookUp(`rules.sources.${key}`) ?? key,
      url: sourceLinks[key],
    })),
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
    ...(page.limits ? section(t('help.page.limits'), page.limits) : []),
    ...section(t('rules.words.page.why'), page.why),
    ...(page.example
      ? section(
          t('help.page.example'),
          `- **${t('help.page.found')}**: ${page.example.found}`,
          `- **${t('help.page.better')}**: ${page.example.better}`,
        )
      : []),
    ...section(t('rules.words.page.example'), ...bullets(page.sentences)),
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
  const families = [...grouped(pages, ({ family }) => family)]
  const sections = families.flatMap(([family, of]) => [
    '',
    `## ${t(`common.family.${family}`)}`,
    '',
    ...of.map(({ id, title, severity }) => `- [${title}](${id}.md) — \`${id}\`, ${severity}`),
  ])
  return [`# ${t('rules.words.page.rules')}`, ...sections, ''].join('\n')
}

function severitiesOf(
  { id, severity, atSubmit = severity }: RuleDefinition,
  { ruleset }: ReferenceReader,
): Severities {
  if (!ruleset) return { draft: severity, submit: atSubmit }
  return { draft: severityIn(ruleset, id, severity), submit: severityIn(ruleset, id, atSubmit) }
}

function severityOf({ draft, submit }: Severities, { t, lang }: Translator): string {
  const word = (severity: ChosenSeverity) =>
    t(severity === 'off' ? 'help.page.off' : `common.severity.${severity}`)
  if (draft === submit) return word(draft)
  return t('rules.words.page.byStage', {
    severity: word(draft),
    atSubmit: word(submit).toLocaleLowerCase(lang),
  })
}

/** The numbers of a rule in a sentence; a share is told in per cent. */
function limitsIn(rule: RuleDefinition, { translator, ruleset }: ReferenceReader): string | undefined {
  const limits = ruleset ? limitsOf(ruleset, rule) : (rule.limits ?? {})
  const told = Object.entries(limits).map(([name, value]) => [name, valueIn(name, value, translator.lang)])
  return told.length > 0 ? translator.lookUp(`help.limits.${rule.id}`, Object.fromEntries(told)) : undefined
}

function valueIn(name: string, value: number, lang: string): string {
  const isShare = /^share/.test(name)
  const format = isShare ? ({ style: 'percent', maximumFractionDigits: 0 } as const) : {}
  return new Intl.NumberFormat(lang, format).format(value)
}

type Group = Readonly<Record<string, string>>
type RuleWords = Readonly<Partial<Record<'messages' | 'notStated' | 'fixes', Group>>>

function wordsOfRule({ id }: RuleDefinition, messages: Pick<Messages, 'rules'>): RuleWords {
  return ((messages.rules as Readonly<Record<string, unknown>>)[id] ?? {}) as RuleWords
}

/** Plural forms are one message: `absent_one` and `absent_other` are asked for as `absent`. */
function keysOf(group: Group | undefined): string[] {
  return [...new Set(Object.keys(group ?? {}).map((key) => key.replace(/_(one|many|other)$/, '')))]
}

/** A sample for each placeholder of a message. */
function samplesFor(
  group: Group,
  key: string,
  messages: Pick<Messages, 'rules'>,
): Record<string, string | number> {
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
