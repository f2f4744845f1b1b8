import { z } from 'zod'
import type { Thumbnail } from '../layout/index.ts'
import type { DateOnly, Id, Lang, Text } from '../model/index.ts'
import type { Role } from './roles.ts'

/** A language tag of a design. */
const langSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .max(35)
const wordsSchema = z.record(langSchema, z.string().max(10_000))
/** A title has words in at least one language. */
const titleSchema = wordsSchema.refine((title) => Object.values(title).some((words) => words.trim() !== ''), {
  message: 'no words in any language',
})

/** `POST /api/designs` with a template; any other body is a design file. */
export const newFromTemplateSchema = z.object({
  template: z.string().min(1).max(64),
  /** Without words: the template's own title. */
  title: wordsSchema.default({}),
  languages: z.array(langSchema).min(1).max(50).readonly(),
})
export type NewFromTemplate = z.infer<typeof newFromTemplateSchema>

/** `PATCH /api/designs/:id`: the words of the title, for the languages given. */
export const designPatchSchema = z.object({ title: titleSchema })
export type DesignPatch = z.infer<typeof designPatchSchema>

/** `POST /api/designs/:id/duplicate`: the copy's title, where it is to have another one. */
export const duplicateSchema = z.object({ title: titleSchema.optional() })

/** What making a design answers. */
export interface DesignCreated {
  readonly id: Id
  readonly url: string
}

/** One design in the list, with what a home page shows of it. */
export interface DesignSummary {
  readonly id: Id
  readonly title: Text
  readonly languages: readonly Lang[]
  readonly countries: readonly string[]
  readonly role: Role
  readonly createdAt: string
  readonly updatedAt: string
  /** When it went to the bin; null for designs in use. */
  readonly deletedAt: string | null
  readonly counts: DesignCounts
  /** A small picture of the structure. */
  readonly drawing: Thumbnail
  /** It cannot be read from disk at the moment: what is told of it is what was last known, or nothing. */
  readonly unreadable?: true
}

export interface DesignCounts {
  readonly bodies: number
  readonly activities: number
  readonly error: number
  readonly warning: number
  readonly advice: number
  readonly notStated: number
  readonly waived: number
}

/** One template that a design can start from. */
export interface TemplateSummary {
  readonly id: string
  readonly title: Text
  readonly description: Text
  readonly drawing: Thumbnail
}

export const stageSchema = z.enum(['draft', 'submit'])
export const asOfSchema = z.iso.date() satisfies z.ZodType<DateOnly>
