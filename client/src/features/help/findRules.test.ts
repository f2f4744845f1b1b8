import type { RulePage } from 'shared/rules'
import { expect, test } from 'vitest'
import { findRules } from './findRules.ts'

const page = (id: string, title: string, what = '', why = '') => ({ id, title, what, why }) as RulePage
const pages = [
  page('quorum-missing', 'Sin quórum', 'Un órgano colegiado no tiene regla de asistencia.'),
  page(
    'seat-vacant',
    'Un puesto vacante',
    'Un puesto figura como vacante.',
    'Sin presidencia no hay quórum.',
  ),
]
const found = (words: string) => findRules(pages, words).map(({ id }) => id)

test('a rule is found by its words without their accents, and by its name in files', () => {
  expect(found('QUORUM')).toEqual(['quorum-missing', 'seat-vacant'])
  expect(found('seat-vac')).toEqual(['seat-vacant'])
})

test('every word has to be there, in any order; no words leave all', () => {
  expect(found('regla organo')).toEqual(['quorum-missing'])
  expect(found('regla puesto')).toEqual([])
  expect(found('  ')).toEqual(['quorum-missing', 'seat-vacant'])
})
