import { decodeSheet } from './decodeSheet.ts'
import { readDelimited } from './delimited.ts'
import { type ImportFault, ImportFaults, importLimits, type Table } from './table.ts'
import { looksLike, readWorkbook } from './workbook.ts'

/** The tables of a file, or why there are none. */
export type OpenedSheets =
  | { readonly ok: true; readonly tables: readonly Table[] }
  | { readonly ok: false; readonly faults: readonly ImportFault[]; readonly more: number }

/**
 * Opens what people bring: an XLSX workbook, separated text in the encodings that spreadsheets write, or
 * pasted text. What the bytes are is read from them, not from the file's name. Nothing is carried out, and
 * memory and time are bounded by `importLimits`.
 */
export async function openSheets(input: string | Uint8Array): Promise<OpenedSheets> {
  const faults = new ImportFaults()
  const tables = await tablesOf(input, faults)
  if (faults.count === 0 && tables.length === 0) faults.add('empty')
  return faults.count === 0
    ? { ok: true, tables }
    : { ok: false, faults: faults.first, more: faults.count - faults.first.length }
}

async function tablesOf(input: string | Uint8Array, faults: ImportFaults): Promise<Table[]> {
  if (input.length > importLimits.bytes) {
    faults.add('tooLarge', {}, { limit: importLimits.bytes / (1024 * 1024) })
    return []
  }
  if (typeof input !== 'string') {
    const form = looksLike(input)
    if (form === 'zip') return readWorkbook(input, faults)
    if (form === 'old') {
      // Excel wraps an encrypted workbook in the container of the old format.
      faults.add(holds(input, 'EncryptedPackage') ? 'protectedWorkbook' : 'oldWorkbook')
      return []
    }
  }
  const text = typeof input === 'string' ? input : decodeSheet(input)
  if (text === undefined) {
    faults.add('notText')
    return []
  }
  const table = readDelimited(text, faults)
  return table && table.rows.length > 0 ? [table] : []
}

/** Whether the words stand in the bytes in UTF-16, as the old container writes its directory. */
function holds(bytes: Uint8Array, words: string): boolean {
  const wanted = [...words].flatMap((sign) => [sign.charCodeAt(0), 0])
  for (
    let from = bytes.indexOf(wanted[0] as number);
    from >= 0;
    from = bytes.indexOf(wanted[0] as number, from + 1)
  )
    if (wanted.every((byte, index) => bytes[from + index] === byte)) return true
  return false
}
