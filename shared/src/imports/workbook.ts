import { unzipSync } from 'fflate'
import readExcelFile from 'read-excel-file/universal'
import { tableOf } from './delimited.ts'
import { type ImportFaults, importLimits, type Table } from './table.ts'

/**
 * The sheets of an XLSX workbook with something in them. Formulas read as the value that the spreadsheet kept
 * with them; a merged cell is its first one. What it unpacks to is looked up before anything is unpacked.
 */
export async function readWorkbook(bytes: Uint8Array, faults: ImportFaults): Promise<Table[]> {
  if (!isSafeToUnpack(bytes, faults)) return []
  let sheets: Awaited<ReturnType<typeof readExcelFile>>
  try {
    sheets = await readExcelFile(bytes.slice().buffer)
  } catch {
    faults.add('notWorkbook')
    return []
  }
  const tables = sheets.map(({ sheet, data }) => tableOf(sheet, data, faults))
  return tables.filter((table): table is Table => table !== undefined && table.rows.length > 0)
}

/** Whether the bytes begin as a ZIP archive does, or as Excel's old binary format. */
export function looksLike(bytes: Uint8Array): 'zip' | 'old' | 'text' {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip'
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return 'old'
  return 'text'
}

function isSafeToUnpack(bytes: Uint8Array, faults: ImportFaults): boolean {
  let unpacked = 0
  let hasWorkbook = false
  try {
    // The filter sees each entry of the archive's directory and takes none.
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize
        hasWorkbook ||= name === 'xl/workbook.xml'
        return false
      },
    })
  } catch {
    faults.add('notWorkbook')
    return false
  }
  if (unpacked > importLimits.unpacked) {
    faults.add('unpacksTooLarge', {}, { limit: importLimits.unpacked / (1024 * 1024) })
    return false
  }
  if (!hasWorkbook) faults.add('notWorkbook')
  return hasWorkbook
}
