import type { z } from 'zod'
import { type GovernanceDesign, limits } from '../model/index.ts'
import { decodeText } from './decodeText.ts'
import { type Fault, type FaultKey, FaultList, type Segment, shown } from './faults.ts'
import { normalised } from './normalised.ts'
import { scanJson } from './scanJson.ts'
import { designHeadSchema, elementSchemas, type ListName } from './schema.ts'

export type ReadResult =
  | { readonly ok: true; readonly data: GovernanceDesign }
  | {
      readonly ok: false
      /** The first hundred, in the order of the checks: text, JSON, head, lists, ids. */
      readonly faults: readonly Fault[]
      /** How many more there are. */
      readonly more: number
    }

/**
 * Reads a design file: strict about form, with every fault in its place; lenient about substance, which is
 * for the rules to judge. Never throws. The data come in canonical order, with the assignments of one
 * activity and holder as one.
 */
export function readDesign(input: string | Uint8Array): ReadResult {
  const faults = new FaultList()
  const text = decodeText(input, faults)
  if (text === undefined || !scanJson(text, faults)) return refused(faults)
  return readParsed(JSON.parse(text), faults)
}

function readParsed(value: unknown, faults: FaultList): ReadResult {
  check(designHeadSchema, value, [], faults)
  if (isObject(value)) {
    const ids = new Map<string, string>()
    for (const list of Object.keys(elementSchemas) as ListName[]) checkList(value[list], list, ids, faults)
  }
  return faults.isEmpty ? { ok: true, data: normalised(value as GovernanceDesign) } : refused(faults)
}

function refused(faults: FaultList): ReadResult {
  return { ok: false, faults: faults.first, more: faults.more }
}

/** Checks the elements of a list and that no id stands twice in the file. */
function checkList(elements: unknown, list: ListName, ids: Map<string, string>, faults: FaultList): void {
  // A list that is none, or is too long, is a fault of the head.
  if (!Array.isArray(elements) || elements.length > limits.things) return
  elements.forEach((element: unknown, index) => {
    check(elementSchemas[list], element, [list, index], faults)
    const id = isObject(element) ? element.id : undefined
    if (typeof id !== 'string') return
    const first = ids.get(id)
    if (first === undefined) ids.set(id, `${list}[${index}]`)
    else faults.add([list, index, 'id'], 'duplicateId', () => ({ id: shown(id), first }))
  })
}

function check(schema: z.ZodType, value: unknown, at: readonly Segment[], faults: FaultList): void {
  const result = schema.safeParse(value)
  if (!result.success) for (const issue of result.error.issues) report(issue, value, at, faults)
}

type Issue = z.core.$ZodIssue

function report(issue: Issue, root: unknown, at: readonly Segment[], faults: FaultList): void {
  const within = issue.path as Segment[]
  const value = valueAt(root, within)
  const path = [...at, ...within]
  if (issue.code === 'invalid_union') {
    const branch = branchFor(issue.errors, value)
    if (!branch) faults.add(path, 'wrongType', () => ({ expected: 'idOrText', found: typeName(value) }))
    else for (const inner of branch) report(inner, value, path, faults)
    return
  }
  const key = value === undefined ? 'missing' : keyOf(issue)
  faults.add(path, key, () => dataOf(issue, value, path))
}

/** An id or a name: which of the two was meant is plain from the type. */
function branchFor(errors: readonly Issue[][], value: unknown): readonly Issue[] | undefined {
  return typeof value === 'string' ? errors[0] : isObject(value) ? errors[1] : undefined
}

function keyOf(issue: Issue): FaultKey {
  // The schema's own messages are fault keys; those of the library are sentences.
  if (!issue.message.includes(' ')) return issue.message as FaultKey
  return issue.code === 'invalid_value' ? 'unknownValue' : 'wrongType'
}

/** Everything that the wordings of the faults may name. */
function dataOf(issue: Issue, value: unknown, path: readonly Segment[]): Fault['data'] {
  const data: Record<string, string | number> = { value: shown(value), found: typeName(value) }
  data.field = shown(path.at(-1))
  data.expected = issue.code === 'invalid_type' ? issue.expected : 'string'
  if (issue.code === 'invalid_value') data.allowed = issue.values.join(', ')
  if (issue.code === 'custom' && issue.params) data.value = shown(issue.params.value)
  if (issue.code === 'too_small') data.limit = Number(issue.minimum)
  if (issue.code === 'too_big') data.limit = Number(issue.maximum)
  return data
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function valueAt(root: unknown, path: readonly Segment[]): unknown {
  let value = root
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined
    value = (value as Record<Segment, unknown>)[segment]
  }
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
