/**
 * The names under which a design is kept in a Y.Doc. Every value that people may change by itself has a key of
 * its own, so that two changes of two values both win:
 *
 *     level                 a plain value
 *     name:es               the words of a text in one language
 *     instruments/i-dec     a member of a set or a list
 *     quorum/share          a field within a field
 *     :place                what no file has under such a name
 *
 * Names of unknown fields are escaped, so that none can pass for one of these.
 */
import { type Collection, collections, type Id, type Lang } from '../model/index.ts'

/** The root maps of the document, besides the lists of things. Cells are many, and each repeats the name. */
export const roots = { design: 'design', assignments: 'cells', meta: 'meta' } as const

/** `[superior | null, order, clock, fallbacks, unplaced]`: one value, so that a move is one change. */
export const placeKey = ':place'
/** The fields of the reporting line that a body's place is in a file: `:line/id`, `:line/instrument` … */
export const lineKey = ':line'
/** True on a thing that was removed. Its values stay, so that an undo, and edits made offline, find them. */
export const removedKey = ':removed'
/** Where a principle stands among the principles. */
export const orderKey = ':order'

const internal = new Set([placeKey, lineKey, removedKey, orderKey])

/** Whether a key is one of the document's own, with no field of a file behind it. */
export function isInternal(key: string): boolean {
  return internal.has(key.split('/', 1)[0] as string)
}

const escapes: Readonly<Record<string, string>> = { '%': '%25', '/': '%2F', ':': '%3A' }

/** The key of a field. */
export function keyOf(field: string): string {
  return field.replace(/[%/:]/g, (char) => escapes[char] as string)
}

/** The field behind a key without parts. */
export function fieldOf(key: string): string {
  return key.replace(/%(25|2F|3A)/g, (escaped) => decodeURIComponent(escaped))
}

/** A key and what follows it: `:es`, `/i-dec`, or nothing. */
export function splitKey(key: string): { readonly field: string; readonly rest: string } {
  const end = key.search(/[:/]/)
  return end < 0 ? { field: key, rest: '' } : { field: key.slice(0, end), rest: key.slice(end) }
}

/** The member of a list that an entry stands for: a second `DO` is kept as `DO~1`. */
export function memberOf(entry: string): string {
  const mark = entry.indexOf('~')
  return mark < 0 ? entry : entry.slice(0, mark)
}

/** The entries of a list's members. */
export function entriesOf(members: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return members.map((member) => {
    const count = counts.get(member) ?? 0
    counts.set(member, count + 1)
    return count === 0 ? member : `${member}~${count}`
  })
}

/** The key of one thing said of an activity and a holder. Ids have no slash. */
export function cellKey(activity: Id, holder: Id, part = ''): string {
  return part === '' ? `${activity}/${holder}` : `${activity}/${holder}/${part}`
}

/** The cell that a key speaks of, and what it says of it. */
export function splitCellKey(key: string): { readonly cell: string; readonly part: string } {
  const end = key.indexOf('/', key.indexOf('/') + 1)
  return end < 0 ? { cell: key, part: '' } : { cell: key.slice(0, end), part: key.slice(end + 1) }
}

/** The activity and the holder of a cell. */
export function endsOf(cell: string): readonly [activity: Id, holder: Id] {
  const middle = cell.indexOf('/')
  return [cell.slice(0, Math.max(middle, 0)), cell.slice(middle + 1)]
}

/** Fields of a cell other than letters: `decide/cabinet/:binding`. */
export const cellFieldPrefix = ':'

/** The owner of the long texts of a cell. */
export function cellOwner(activity: Id, holder: Id): string {
  return `${activity}.${holder}`
}

/** The owner of the design's own long texts. */
export const designOwner = ''

/** The name of a root text. Nested texts that two people fill first at once would lose one of them. */
export function textName(owner: string, field: string, lang: Lang): string {
  return `text/${owner}/${field}/${lang}`
}

export interface TextAddress {
  readonly owner: string
  readonly field: string
  readonly lang: Lang
}

export function splitTextName(name: string): TextAddress | undefined {
  const [kind, owner, field, lang, ...more] = name.split('/')
  if (kind !== 'text' || owner === undefined || !field || !lang || more.length > 0) return undefined
  return { owner, field, lang }
}

/** The lists of a design that may be absent, `null` or there, as keys of the design's own map. */
export const listNames: readonly (Collection | 'assignments')[] = [...collections, 'assignments']
