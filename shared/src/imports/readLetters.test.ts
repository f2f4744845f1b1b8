import { describe, expect, test } from 'vitest'
import { letterSets } from '../model/index.ts'
import { bothIn, type LetterSpelling, readLetters } from './readLetters.ts'

const raci: LetterSpelling = { set: letterSets.raci, both: 'responsible' }

describe('cells as people write them', () => {
  test.each([
    ['R', 'R'],
    ['r', 'R'],
    ['A/R', 'R A'],
    ['R, A', 'R A'],
    ['R A', 'R A'],
    ['RA', 'R A'],
    ['R & A', 'R A'],
    ['R-A', 'R A'],
    ['R\nA', 'R A'],
    ['R y A', 'R A'],
    ['R e A', 'R A'],
    ['R et A', 'R A'],
    ['C/I', 'C I'],
    ['**A**', 'A'],
    ['_R_', 'R'],
    ['R*', 'R'],
    ['R¹', 'R'],
    ['R2', 'R'],
    ['(R)', 'R'],
    ['[C]', 'C'],
    ['A (R)', 'R A'],
    ['Ａ', 'A'],
    ['Accountable', 'A'],
    ['Accountable / Responsible', 'R A'],
    ['Rinde cuentas (aprueba)', 'A'],
    ['Ejecuta y consultado', 'R C'],
    ['Consultada', 'C'],
    ['Informado/a', 'I'],
    ['Consultado(a)', 'C'],
    ['Presta contas', 'A'],
    ['Rend compte', 'A'],
    ['Réalise', 'R'],
    ['Informé', 'I'],
    ['Responsable', 'R'],
    ['', ''],
    ['–', ''],
    ['N/A', ''],
    ['No aplica', ''],
  ])('%j says %j', (cell, letters) => {
    expect(readLetters(cell, raci)?.letters.join(' ')).toBe(letters)
  })

  test.each([
    'X',
    'Executive',
    'Informática',
    'Consultoría Jurídica',
    'Support Office',
    'R/X',
    'D',
    'lead',
    'A (R) maybe',
  ])('%j is not half read', (cell) => {
    expect(readLetters(cell, raci)).toBeUndefined()
  })

  test('words beside the letters become a note', () => {
    expect(readLetters('A (signs off)', raci)).toEqual({ letters: ['A'], binding: false, note: 'signs off' })
  })

  test('a consultation that binds', () => {
    expect(readLetters('C!', raci)).toEqual({ letters: ['C'], binding: true, note: undefined })
    expect(readLetters('R!', raci)?.binding).toBe(false)
  })

  test('the letters of the set alone, long ones too', () => {
    expect(readLetters('Si/V', { ...raci, set: letterSets['raci-vs'] })?.letters).toEqual(['V', 'Si'])
    expect(readLetters('Agree', { ...raci, set: letterSets.rapid })?.letters).toEqual(['A'])
  })
})

describe('the word that serves for both', () => {
  test('is R beside a word for A', () => {
    expect(bothIn(['Responsable', 'Aprueba'])).toBe('responsible')
  })
  test('is A beside a word for R alone', () => {
    expect(bothIn(['Responsable', 'Ejecuta', 'Consultado'])).toBe('accountable')
  })
  test('is R where nothing else is said', () => {
    expect(bothIn(['Responsable', 'A'])).toBe('responsible')
  })
})
