import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { openSheets } from './openSheets.ts'
import { importLimits } from './table.ts'

async function keysOf(input: string | Uint8Array): Promise<string[]> {
  const opened = await openSheets(input)
  return opened.ok ? [] : opened.faults.map(({ key }) => key)
}

async function rowsOf(input: string | Uint8Array) {
  const opened = await openSheets(input)
  return opened.ok ? opened.tables[0]?.rows : opened.faults
}

const utf16 = (text: string) => {
  const bytes = [0xff, 0xfe]
  for (const sign of text) bytes.push(sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8)
  return Uint8Array.from(bytes)
}

describe('separated text', () => {
  test.each([
    ['commas', 'Actividad,Órgano\nAprobar,"A, R"\n'],
    ['semicolons', 'Actividad;Órgano\nAprobar;A, R\n'],
    ['tabs', 'Actividad\tÓrgano\nAprobar\tA, R'],
    ['bars', 'Actividad|Órgano\r\nAprobar|A, R\r\n'],
    ['a declared separator', 'sep=;\r\nActividad;Órgano\r\nAprobar;A, R\r\n'],
  ])('with %s', async (_, text) => {
    expect(((await rowsOf(text)) as string[][]).slice(-2)).toEqual([
      ['Actividad', 'Órgano'],
      ['Aprobar', 'A, R'],
    ])
  })

  test.each([
    ['UTF-8 with its mark', strToU8('\ufeffÓrgano,Ñ\n')],
    ['UTF-16', utf16('Órgano,Ñ\n')],
    ['Windows-1252', Uint8Array.from([0xd3, ...strToU8('rgano,'), 0xd1, 0x0a])],
  ])('in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([['Órgano', 'Ñ']])
  })

  test('invisible signs and odd blanks fall away', async () => {
    expect(await rowsOf('\u200bA\u00a0 B\u0007,C\u202e\n')).toEqual([['A B', 'C']])
  })

  test.each([
    ['nothing', '', ['empty']],
    ['bytes that are no text', Uint8Array.from([1, 0, 2, 0, 3]), ['notText']],
    ['too many rows', 'a\n'.repeat(importLimits.rows + 2), ['tooManyRows']],
    ['too many columns', ','.repeat(importLimits.columns + 1), ['tooManyColumns']],
    ['too many bytes', new Uint8Array(importLimits.bytes + 1), ['tooLarge']],
    ['a cell beyond measure', `a,${'x'.repeat(10_001)}`, ['cellTooLong']],
  ])('%s', async (_, input, keys) => {
    expect(await keysOf(input)).toEqual(keys)
  })
})

describe('a workbook', () => {
  test('gives its sheets, numbers and dates as they are shown', async () => {
    const file = await writeExcelFile([
      {
        sheet: 'Mapa',
        data: [
          [{ value: 'Actividad' }, { value: 'OGTIC' }],
          [{ value: 'Aprobar' }, { value: 'A' }],
          [{ value: 1.5 }, null],
        ],
      },
      { sheet: 'Vacía', data: [[]] },
    ]).toBlob()
    const opened = await openSheets(new Uint8Array(await file.arrayBuffer()))
    expect(opened).toEqual({
      ok: true,
      tables: [
        {
          name: 'Mapa',
          rows: [['Actividad', 'OGTIC'], ['Aprobar', 'A'], ['1.5', expect.any(String)].slice(0, 2)],
        },
      ],
    })
  })

  const workbook = { 'xl/workbook.xml': strToU8('<workbook/>') }
  test.each([
    [
      'of zeros without end',
      zipSync({ ...workbook, 'xl/worksheets/sheet1.xml': new Uint8Array(importLimits.unpacked) }),
      ['unpacksTooLarge'],
    ],
    ['that is another archive', zipSync({ 'a.txt': strToU8('a') }), ['notWorkbook']],
    ['cut short', zipSync(workbook).slice(0, 40), ['notWorkbook']],
    ['without sheets', zipSync(workbook), ['notWorkbook']],
    ['in the old format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), ['oldWorkbook']],
    [
      'behind a password',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage').slice(2)]),
      ['protectedWorkbook'],
    ],
  ])('%s', async (_, bytes, keys) => {
    expect(await keysOf(bytes)).toEqual(keys)
  })
})
