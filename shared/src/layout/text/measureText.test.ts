import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText, textWidth, wrapEvenly, wrapText } from './measureText.ts'

test('letters have the widths of the font, and heavier ones are wider', () => {
  expect(textWidth('', 13)).toBe(0)
  expect(textWidth('i', 100)).toBeLessThan(textWidth('m', 100))
  expect(textWidth('Gabinete', 13, 600)).toBeGreaterThan(textWidth('Gabinete', 13, 400))
  expect(textWidth('ñ', 100)).toBe(textWidth('n', 100))
  expect(textWidth('漢字', 100)).toBe(200)
})

test('a text breaks at spaces and is cut with an ellipsis', () => {
  const name = 'Oficina Gubernamental de Tecnologías de la Información y Comunicación (antes OPTIC)'
  const lines = wrapText(name, 177, 13, 600, 2)
  expect(lines).toHaveLength(2)
  expect(lines[0]).toBe('Oficina Gubernamental de')
  expect(lines[1]).toMatch(/^Tecnologías de .*…$/)
  for (const line of lines) expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(177)
})

test('no short word stands alone on the last line, and a no-break space breaks nothing', () => {
  expect(wrapText('Mesa Conectividad y Acceso', 160, 13, 600)).toEqual(['Mesa Conectividad y', 'Acceso'])
  expect(wrapEvenly('Mesa Conectividad y Acceso', 160, 13, 600)).toEqual(['Mesa Conectividad', 'y Acceso'])
  expect(wrapText('con 20\u00a0actividades', 100, 13)).toEqual(['con', '20\u00a0actividades'])
})

test('a long word breaks, and nothing of it is lost', () => {
  const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
  const lines = wrapText(word, 100, 13)
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.join('')).toBe(word)
})

test('whatever the text, lines fit and keep its characters in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 20, max: 200 }),
      (text, width) => {
        const lines = wrapText(text, width, 13)
        const plain = (words: string) => words.replace(/\s+/g, '')
        expect(plain(lines.join(''))).toBe(plain(text))
        for (const line of lines)
          if ([...line].length > 1) expect(textWidth(line, 13)).toBeLessThanOrEqual(width)
      },
    ),
  )
})

test('one line is cut where it ends', () => {
  expect(fitText('MINPRE', 200, 12)).toBe('MINPRE')
  expect(fitText('Ministerio de la Presidencia', 80, 12)).toMatch(/^Ministerio.*…$/)
})
