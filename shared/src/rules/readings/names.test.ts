import { describe, expect, test } from 'vitest'
import type { Activity, RoleKey, Text } from '../../model/index.ts'
import { sketch } from '../../testing/sketch.ts'
import { namesApproval } from './approvals.ts'
import { sameDecisions } from './decisions.ts'
import { bodyActsAs, textHolds } from './roles.ts'
import { dataProtectionWords, managingWords, ministryWords } from './roleWords.ts'

/** Names as real institutions bear them. */
const acting: readonly [RoleKey, Text][] = [
  ['finance-authority', { es: 'Ministerio de Economía y Finanzas' }],
  ['finance-authority', { es: 'Ministerio de Economía' }],
  ['finance-authority', { es: 'Secretaría de Hacienda y Crédito Público' }],
  ['finance-authority', { es: 'Dirección de Presupuestos (DIPRES)' }],
  ['finance-authority', { pt: 'Secretaria de Orçamento Federal' }],
  ['finance-authority', { fr: 'Ministère de l’Économie' }],
  ['finance-authority', { fr: "Ministère de l'Économie, des Finances" }],
  ['finance-authority', { en: 'Office of Management and Budget' }],
  ['legal-counsel', { es: 'Dirección de Asuntos Legales' }],
  ['legal-counsel', { es: 'Asesoría Letrada' }],
  ['legal-counsel', { es: 'Abogacía General del Estado' }],
  ['legal-counsel', { pt: 'Subchefia para Assuntos Jurídicos' }],
  ['legal-counsel', { pt: 'Advocacia-Geral da União' }],
  ['legal-counsel', { fr: 'Conseil d’État' }],
  ['legal-counsel', { fr: 'Direction des affaires juridiques' }],
  ['legal-counsel', { en: 'Legal Service' }],
  ['dpo', { pt: 'Encarregado (LGPD)' }],
  ['dpo', { pt: 'Encarregada pelo Tratamento de Dados Pessoais' }],
  ['dpo', { es: 'Delegado/a de Protección de Datos' }],
  ['dpo', { fr: 'Délégué(e) à la protection des données' }],
  ['dpo', { fr: 'Déléguée à la protection des données' }],
  ['dpo', { en: 'Data Protection Officer (DPO)' }],
  ['me-unit', { fr: 'Cellule de suivi-évaluation' }],
  ['me-unit', { en: 'Monitoring & Evaluation Unit' }],
  ['technical-secretariat', { pt: 'Secretaria-Executiva' }],
  ['government-cio', { fr: "Directrice du numérique de l'État" }],
]

const notActing: readonly [RoleKey, Text][] = [
  ['finance-authority', { es: 'Mesa Economía Digital' }],
  ['finance-authority', { pt: 'Ministério da Gestão e da Inovação' }],
  ['legal-counsel', { en: 'Paralegal training' }],
  ['dpo', { pt: 'Encarregado de compras' }],
  ['dpo', { es: 'Agencia Española de Protección de Datos' }],
  ['me-unit', { es: 'Unidad de Evaluación de Impacto' }],
]

describe('roles by name', () => {
  test.for(acting)('%s: %j', ([role, name]) => {
    expect(bodyActsAs({ id: 'b', name, kind: 'unit' }, role)).toBe(true)
    // Names without their accents, as spreadsheets hold them.
    const plain = Object.fromEntries(
      Object.entries(name).map(([lang, words]) => [lang, words.normalize('NFD').replace(/\p{M}/gu, '')]),
    )
    expect(bodyActsAs({ id: 'b', name: plain, kind: 'unit' }, role)).toBe(true)
  })
  test.for(notActing)('not %s: %j', ([role, name]) => {
    expect(bodyActsAs({ id: 'b', name, kind: 'unit' }, role)).toBe(false)
  })
  test('a part that a body has in another says nothing of what it is', () => {
    const treasury = { id: 'b', name: { en: 'Treasury' }, kind: 'unit' } as const
    expect(bodyActsAs({ ...treasury, role: 'technical-secretariat' }, 'finance-authority')).toBe(true)
    expect(bodyActsAs({ ...treasury, role: 'lead-authority' }, 'finance-authority')).toBe(false)
  })
})

test.for<[readonly string[], Text, boolean]>([
  [dataProtectionWords, { fr: 'Commission nationale de l’informatique et des libertés' }, true],
  [dataProtectionWords, { es: 'Unidad Reguladora y de Control de Datos Personales' }, true],
  [dataProtectionWords, { pt: 'Autoridade Nacional de Proteção de Dados' }, true],
  [dataProtectionWords, { es: 'Oficina de Datos Abiertos' }, false],
  [ministryWords, { fr: "Secrétariat d'État au numérique" }, true],
  [ministryWords, { es: 'Comisión Interministerial' }, false],
  [managingWords, { es: 'Jefa de Informática' }, true],
  [managingWords, { fr: "Directeur des systèmes d'information" }, true],
  [managingWords, { en: 'Head of IT' }, true],
  [managingWords, { es: 'Directora de cine' }, false],
])('%# %j: %s', ([phrases, name, holds]) => {
  expect(textHolds(name, phrases)).toBe(holds)
})

const row = (name: Text): Activity => ({ id: 'a', name })

test.for<Text>([
  { es: 'Aprueba el presupuesto' },
  { es: 'Aprobación del presupuesto' },
  { pt: 'Autorizar a compra' },
  { fr: 'Approuver le budget' },
  { en: 'Sign the contract' },
])('names an approval: %j', (name) => expect(namesApproval(row(name))).toBe(true))

test.for<Text>([
  { es: 'Elaborar el presupuesto' },
  { en: 'Signal incidents' },
  { fr: 'Signaler un incident' },
])('names no approval: %j', (name) => expect(namesApproval(row(name))).toBe(false))

const same = (a: Text, b: Text) =>
  sameDecisions(sketch({ rows: { a1: { name: a }, a2: { name: b } } })).length > 0

test.for<[Text, Text]>([
  [{ es: 'Aprobar la Agenda Digital' }, { es: 'Aprobación de la agenda digital' }],
  [{ es: 'Elaborar el plan' }, { es: 'ELABORACION DEL PLAN' }],
  [{ pt: 'Aprovar o orçamento' }, { pt: 'Aprovação do orçamento' }],
  [{ en: 'Approve the digital agenda' }, { en: 'Approval of the digital agenda' }],
  [{ en: 'Approves the plan' }, { en: 'Approving the plan' }],
])('the same decision: %j / %j', ([a, b]) => expect(same(a, b)).toBe(true))

test.for<[Text, Text]>([
  [{ es: 'Contratar servicios' }, { es: 'Controlar servicios' }],
  [{ es: 'Formar al personal' }, { es: 'Formular al personal' }],
  [{ es: 'Aprobar el plan de datos' }, { es: 'Aprobar el plan de datos abiertos' }],
  [{ en: 'Approve the plan' }, { en: 'Approve the plans of others' }],
  [{ en: 'Publish data' }, { en: 'Protect data' }],
  [{ fr: 'Adopter le plan' }, { fr: 'Adapter le plan' }],
])('two decisions: %j / %j', ([a, b]) => expect(same(a, b)).toBe(false))
