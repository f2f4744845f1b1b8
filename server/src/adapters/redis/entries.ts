import type { StoredUpdate } from '../../ports/documentStore.ts'
import { numberOfId } from './streamIds.ts'

/** The field that holds an update. Entries without it only hold a place. */
export const updateField = 'u'

/** An entry of a stream as Redis answers it: its id, and its fields and values in turn. */
type RawEntry = readonly [id: Buffer, fields: readonly Buffer[]]

/** The stream that is a document's log. */
export function keyOf(document: string): string {
  return `plenaria:log:${document}`
}

/** The entries of a stream; undefined `data` where an entry only holds a place. */
export function entriesOf(
  answer: unknown,
): { readonly number: number; readonly data: Uint8Array | undefined }[] {
  return (answer as readonly RawEntry[]).map(([id, fields]) => {
    const at = fields.findIndex((field, index) => index % 2 === 0 && field.toString() === updateField)
    return { number: numberOfId(id.toString()), data: at < 0 ? undefined : fields[at + 1] }
  })
}

/** The updates among entries. */
export function updatesOf(entries: ReturnType<typeof entriesOf>): StoredUpdate[] {
  return entries.flatMap(({ number, data }) => (data ? [{ number, data }] : []))
}
