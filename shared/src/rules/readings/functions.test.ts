import { expect, test } from 'vitest'
import { speakOfOneThing, speakOfTheSame } from './functions.ts'

test.for<[string, string]>([
  ['Formular y proponer la Agenda Digital con metas e indicadores', 'Aprobar la Agenda Digital'],
  ['Aprobación del presupuesto', 'Aprobar el presupuesto'],
  ['Recomendar posiciones nacionales en foros', 'Recomendar posiciones nacionales en foros digitales'],
  ['ICT', 'ict'],
  ['Red TIC', 'Operar la red TIC'],
  ['Dictar normas y estándares técnicos', 'Emitir estándares de interoperabilidad'],
  ['Formulación de la política nacional de datos', 'Formular política de datos'],
  ['Aprobacion del presupuesto', 'APROBAR EL PRESUPUESTO'],
])('the same matter: %s / %s', ([a, b]) => {
  expect(speakOfTheSame({ es: a }, { es: b })).toBe(true)
  expect(speakOfTheSame({ es: b }, { es: a })).toBe(true)
})

test.for<[string, string]>([
  ['Formular la Agenda Digital', 'Comprar equipos'],
  ['Adoptar el reglamento interno del Gabinete', 'Proponer políticas y directrices'],
  ['Aprobar presupuesto', 'Aprobar agenda'],
  ['Proponer normas para el Estado', 'Comprar equipos para el centro'],
  ['', ''],
])('other matters: %s / %s', ([a, b]) => {
  expect(speakOfTheSame({ es: a }, { es: b })).toBe(false)
})

test('only words of the same language are compared', () => {
  expect(speakOfTheSame({ es: 'Agenda digital' }, { en: 'Agenda digital' })).toBe(false)
})

test.for<[string, string, boolean]>([
  ['Recomendar posiciones en foros', 'Recomendar las posiciones nacionales en los foros', true],
  ['Formulación de la Agenda Digital', 'Formular la agenda digital 2030', true],
  ['Formular la Agenda Digital', 'Aprobar la Agenda Digital', false],
  ['Dictar normas y estándares técnicos', 'Emitir estándares de interoperabilidad', false],
  ['Red', 'Operación de la red nacional', false],
  ['Operar el lote 4', 'Operar el lote 7', false],
  ['', '', false],
])('one thing: %s / %s is %s', ([a, b, is]) => {
  expect(speakOfOneThing({ es: a }, { es: b })).toBe(is)
  expect(speakOfOneThing({ es: b }, { es: a })).toBe(is)
})
