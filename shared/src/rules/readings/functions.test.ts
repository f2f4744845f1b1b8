import { expect, test } from 'vitest'
import { speakOfTheSame } from './functions.ts'

test.for<[string, string]>([
  ['Formular y proponer la Agenda Digital con metas e indicadores', 'Aprobar la Agenda Digital'],
  ['Aprobación del presupuesto', 'Aprobar el presupuesto'],
  ['Recomendar posiciones nacionales en foros', 'Recomendar posiciones nacionales en foros digitales'],
  ['ICT', 'ict'],
])('the same matter: %s / %s', ([a, b]) => {
  expect(speakOfTheSame({ es: a }, { es: b })).toBe(true)
  expect(speakOfTheSame({ es: b }, { es: a })).toBe(true)
})

test.for<[string, string]>([
  ['Formular la Agenda Digital', 'Comprar equipos'],
  ['Adoptar el reglamento interno del Gabinete', 'Proponer políticas y directrices'],
  ['', ''],
])('other matters: %s / %s', ([a, b]) => {
  expect(speakOfTheSame({ es: a }, { es: b })).toBe(false)
})

test('only words of the same language are compared', () => {
  expect(speakOfTheSame({ es: 'Agenda digital' }, { en: 'Agenda digital' })).toBe(false)
})
