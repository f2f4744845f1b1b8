import { z } from 'zod'
import { byCodeUnits, type GovernanceDesign, type Lang } from '../model/index.ts'
import { normalised } from './normalised.ts'
import { governanceDesignSchema, textSchema } from './schema.ts'

/**
 * Writes a design as a canonical file: the same design gives the same bytes, and a canonical file, read and
 * written again, is the same file.
 */
export function writeDesign(design: GovernanceDesign): string {
  const parts: string[] = []
  print(normalised(design), governanceDesignSchema, { parts, languages: design.languages, indent: '\n' })
  parts.push('\n')
  return parts.join('')
}

interface Page {
  readonly parts: string[]
  readonly languages: readonly Lang[]
  /** A line break and the spaces of the level. */
  readonly indent: string
}

/** Prints by hand, since JavaScript puts keys like `"10"` before all others, whatever order they were given. */
function print(value: unknown, schema: z.ZodType | undefined, page: Page): void {
  if (Array.isArray(value)) {
    const element = elementOf(schema)
    printAll('[', value, ']', page, (one, inner) => print(one, element, inner))
  } else if (typeof value === 'object' && value !== null) {
    const shape = shapeOf(schema)
    const held = value as Record<string, unknown>
    printAll('{', keysInOrder(held, schema, shape, page.languages), '}', page, (key, inner) => {
      page.parts.push(JSON.stringify(key), ': ')
      print(held[key], shape?.[key], inner)
    })
  } else page.parts.push(JSON.stringify(value))
}

function printAll<T>(
  open: string,
  items: readonly T[],
  close: string,
  page: Page,
  printOne: (item: T, inner: Page) => void,
): void {
  const inner = { ...page, indent: `${page.indent}  ` }
  page.parts.push(open)
  items.forEach((item, index) => {
    page.parts.push(index > 0 ? ',' : '', inner.indent)
    printOne(item, inner)
  })
  page.parts.push(items.length > 0 ? page.indent : '', close)
}

/** The keys of the format in its order, then the unknown ones by name; the languages of a text in the design's order. */
function keysInOrder(
  held: Readonly<Record<string, unknown>>,
  schema: z.ZodType | undefined,
  shape: Shape | undefined,
  languages: readonly Lang[],
): string[] {
  const first = isText(schema) ? [...new Set(languages)] : Object.keys(shape ?? {})
  const known = new Set(first)
  const others = Object.keys(held).filter((key) => !known.has(key))
  return [...first.filter((key) => Object.hasOwn(held, key)), ...others.sort(byCodeUnits)].filter(
    (key) => held[key] !== undefined,
  )
}

type Shape = Readonly<Record<string, z.ZodType>>

function shapeOf(schema: z.ZodType | undefined): Shape | undefined {
  const bare = bareOf(schema)
  return bare instanceof z.ZodObject ? bare.shape : undefined
}

function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const bare = bareOf(schema)
  return bare instanceof z.ZodArray ? (bare.element as z.ZodType) : undefined
}

/** Whether an object here holds words per language: a text, or the name in an "id or name". */
function isText(schema: z.ZodType | undefined): boolean {
  const bare = bareOf(schema)
  return bare === textSchema || (bare instanceof z.ZodUnion && (bare.options as z.ZodType[]).some(isText))
}

/** The schema itself, without "not stated" and without the counting before a list. */
function bareOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return bareOf(schema.out as z.ZodType)
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return bareOf(schema.unwrap() as z.ZodType)
  return schema
}
