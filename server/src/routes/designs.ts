import { type Context, Hono } from 'hono'
import { type Fault, readDesign, wordFault, writeDesign } from 'shared/format'
import { chooseLanguage } from 'shared/i18n'
import type { GovernanceDesign, Lang, Text } from 'shared/model'
import {
  asOfSchema,
  type DesignCreated,
  type DesignSummary,
  designPatchSchema,
  designPath,
  duplicateSchema,
  newFromTemplateSchema,
  stageSchema,
} from 'shared/protocol'
import { evaluate, reportOf } from 'shared/rules'
import { type Template, templateOf } from 'shared/templates'
import { z } from 'zod'
import { standingIn } from '../access/callers.ts'
import { newId } from '../access/secrets.ts'
import { inForm, parseJson, readBody, readBytes, readQuery, smallBody } from '../http/bodies.ts'
import type { AppEnv } from '../http/context.ts'
import { requireCaller, requireOwner } from '../http/guards.ts'
import { ProblemError } from '../http/problems.ts'
import type { DesignEntry } from '../ports/designCatalog.ts'
import type { Services } from '../services.ts'
import { translatorIn } from '../translators.ts'

/** A design file may have 64 MB; one that is larger is refused by its reader, in words. */
const largestFile = 65 * 1024 * 1024

const findingsQuery = z.object({ stage: stageSchema.default('draft'), asOf: asOfSchema.optional() })

/** Designs as a whole, under `/api/designs`. */
export function designRoutes({ ports, shelf, findDesign, publicUrl }: Services) {
  const { catalog, bus, clock } = ports

  const created = (c: Context<AppEnv>, id: string) => {
    const answer: DesignCreated = { id, url: publicUrl + designPath(id) }
    return c.json(answer, 201, { Location: `/api/designs/${id}` })
  }
  const moveToBin = async (entry: DesignEntry, at: number | null) => {
    await catalog.setDeleted(entry.id, at)
    await bus.publish({ kind: 'access-changed', designId: entry.id })
  }
  const summaryFor = async (id: string, role: DesignSummary['role']) =>
    shelf.summaryOf((await catalog.find(id)) as DesignEntry, role)

  return new Hono<AppEnv>()
    .get('/', async (c) => {
      const caller = requireCaller(c)
      const isBin = c.req.query('bin') === '1'
      if (isBin) requireOwner(c)
      const summaries: DesignSummary[] = []
      for (const entry of await catalog.list()) {
        const standing = standingIn(caller, entry.id, clock.now())
        if (standing && (entry.deletedAt !== null) === isBin) {
          summaries.push(await shelf.summaryOf(entry, standing.role))
        }
      }
      return c.json(summaries)
    })
    .post('/', async (c) => {
      requireOwner(c)
      return created(c, await shelf.add(await readNewDesign(c)))
    })
    .get('/:id', async (c) => {
      const { entry } = await findDesign(c, 'read')
      const design = await shelf.read(entry.id)
      return c.body(writeDesign(design.data), 200, { 'Content-Type': 'application/json; charset=utf-8' })
    })
    .get('/:id/findings', async (c) => {
      const { entry } = await findDesign(c, 'read')
      const { stage, asOf } = readQuery(c, findingsQuery)
      const design = await shelf.read(entry.id)
      return c.json(
        reportOf(evaluate(design, { stage, asOf, today: shelf.today() }), design, c.var.translator),
      )
    })
    .patch('/:id', async (c) => {
      const { entry, role } = await findDesign(c, 'manage')
      const { title } = await readBody(c, designPatchSchema)
      await shelf.rename(entry.id, title)
      return c.json(await summaryFor(entry.id, role))
    })
    .delete('/:id', async (c) => {
      const { entry } = await findDesign(c, 'manage')
      await moveToBin(entry, clock.now())
      return c.body(null, 204)
    })
    .post('/:id/restore', async (c) => {
      const { entry, role } = await findDesign(c, 'manage', 'anywhere')
      await moveToBin(entry, null)
      return c.json(await summaryFor(entry.id, role))
    })
    .post('/:id/duplicate', async (c) => {
      // Who is nobody here has no business with making designs either, whatever is under this id.
      const caller = requireCaller(c)
      if (!standingIn(caller, c.req.param('id'), clock.now())) throw new ProblemError('unauthorized')
      requireOwner(c)
      const { entry } = await findDesign(c, 'read')
      const hasBody = c.req.header('Content-Type') !== undefined
      const { title } = hasBody ? await readBody(c, duplicateSchema) : {}
      const { data } = await shelf.read(entry.id)
      return created(c, await shelf.add(title ? { ...data, title } : data))
    })
}

/** What a new design is to hold: a file as it was sent, or a template. */
async function readNewDesign(c: Context<AppEnv>): Promise<GovernanceDesign> {
  const bytes = await readBytes(c, largestFile)
  if (bytes.length <= smallBody && looksLikeTemplate(bytes)) {
    const { template: id, title, languages } = inForm(newFromTemplateSchema, parseJson(bytes))
    const template = templateOf(id)
    if (!template) throw new ProblemError('no-such-template')
    const design = template.build(newId, languages, title)
    return hasWords(design.title) ? design : { ...design, title: ownTitle(template, languages) }
  }
  const read = readDesign(bytes)
  if (read.ok) return read.data
  throw new ProblemError('design-unreadable', read.faults.map(worded(c)))
}

function hasWords(text: Text): boolean {
  return Object.values(text).some((words) => words.trim() !== '')
}

/** What a template is called, in the languages asked for that the interface speaks, else in English. */
function ownTitle(template: Template, languages: readonly Lang[]): Text {
  const spoken = languages.filter((tag) => chooseLanguage([tag]) === tag.split('-')[0]?.toLowerCase())
  const tags = spoken.length > 0 ? spoken : ['en']
  return Object.fromEntries(tags.map((tag) => [tag, translatorIn(chooseLanguage([tag])).t(template.title)]))
}

function looksLikeTemplate(bytes: Uint8Array): boolean {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as unknown
    return typeof value === 'object' && value !== null && 'template' in value && !('format' in value)
  } catch {
    return false
  }
}

function worded(c: Context<AppEnv>) {
  return (fault: Fault) => ({ path: fault.path, message: wordFault(fault, c.var.translator) })
}
