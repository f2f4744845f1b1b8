import { designFrom, type GovernanceDesign } from 'shared/model'
import { expect, test } from 'vitest'
import { findIn, searchable } from './searchDesign.ts'

const design = designFrom({
  format: 'governance-design',
  version: 1,
  title: { pt: 'Teste' },
  languages: ['pt', 'en'],
  countries: [],
  bodies: [
    { id: 'a', kind: 'collegiate', name: { pt: 'Conselho da Câmara', en: 'Council' } },
    { id: 'b', kind: 'collegiate', name: { pt: 'Câmara técnica', en: 'Technical chamber' } },
  ],
  activities: [{ id: 'r', name: { pt: 'Aprovar o orçamento' } }],
} satisfies GovernanceDesign)

const find = (words: string) => findIn(searchable(design, [], 'pt'), words).map((found) => found.key)

test('accents and capitals do not matter, and a name that begins with the words comes first', () => {
  expect(find('camara')).toEqual(['b', 'a'])
})

test('words of any language find it', () => {
  expect(find('chamber')).toEqual(['b'])
})

test('all words have to be there, in any order', () => {
  expect(find('orcamento aprovar')).toEqual(['r'])
  expect(find('orcamento camara')).toEqual([])
})

test('a rule is found by its title, and leads to its page', () => {
  const rules = [{ id: 'quorum-missing', title: 'Sem quórum' }]
  expect(findIn(searchable(design, [], 'pt', rules), 'quorum')).toMatchObject([
    { kind: 'rule', place: { rule: 'quorum-missing' } },
  ])
})
