import { Hono } from 'hono'
import { interfaceLanguages } from 'shared/i18n'
import { designFrom, type Text } from 'shared/model'
import type { TemplateSummary } from 'shared/protocol'
import { type Template, templates } from 'shared/templates'
import { newId } from '../access/secrets.ts'
import { drawingOf } from '../designs/drawing.ts'
import type { AppEnv } from '../http/context.ts'
import { requireCaller } from '../http/guards.ts'
import { translatorIn } from '../translators.ts'

const languages = Object.keys(interfaceLanguages) as (keyof typeof interfaceLanguages)[]
let summaries: readonly TemplateSummary[] | undefined

/** The designs to start from, under `/api/templates`. */
export function templateRoutes() {
  return new Hono<AppEnv>().get('/', (c) => {
    requireCaller(c)
    summaries ??= templates.map(summaryOf)
    return c.json(summaries)
  })
}

function summaryOf(template: Template): TemplateSummary {
  const data = template.build(newId, languages, {})
  const inAll = (key: Template['title']): Text =>
    Object.fromEntries(languages.map((lang) => [lang, translatorIn(lang).t(key)]))
  return {
    id: template.id,
    title: inAll(template.title),
    description: inAll(template.description),
    drawing: drawingOf(designFrom(data)),
  }
}
