import { expect, test } from 'vitest'
import { hasVerb, joinsVerbs, type LangWithVerbs } from './verbs.ts'

test.for<[LangWithVerbs, string]>([
  ['en', 'Approve the interoperability framework'],
  ['en', 'Issue API standard'],
  ['en', 'Operate e-ID'],
  ['en', 'Run SOC/CSIRT'],
  ['en', 'Certify institutional digital leaders'],
  ['en', 'Prioritise projects'],
  ['en', 'Approves the budget'],
  ['en', 'Report on progress'],
  ['en', 'Approving the budget'],
  ['en', 'Monitoring the strategy'],
  ['en', 'Managing identities'],
  ['en', 'Planning and'],
  ['en', 'Enhance e-services'],
  ['es', 'Elaborando el informe anual'],
  ['es', 'Dar seguimiento al plan'],
  ['es', 'DISENAR LA ARQUITECTURA'],
  ['pt', 'Emitir nota técnica e parecer'],
  ['pt', 'Gerindo o orçamento'],
  ['fr', 'Mise en œuvre de la stratégie'],
  ['fr', 'Equiper le centre mobile et immobilier'],
  ['es', 'Aprobar la Agenda Digital'],
  ['es', 'Someterlo al Consejo'],
  ['es', 'Plan para mejorar los servicios'],
  ['es', 'Aprueba el presupuesto'],
  ['pt', 'Elaborar o plano de dados'],
  ['pt', 'Propor normas'],
  ['fr', 'Vérifier la conformité'],
  ['fr', 'Mettre en œuvre le plan'],
  ['fr', 'Établir le budget'],
])('%s has a verb: %s', ([lang, label]) => {
  expect(hasVerb(label, lang)).toBe(true)
  expect(joinsVerbs(label, lang)).toBe(false)
})

test.for<[LangWithVerbs, string]>([
  ['en', 'Budget'],
  ['en', 'Interoperability framework'],
  ['en', 'Approval of the budget'],
  ['en', 'Monitoring of the strategy'],
  ['en', 'Training plan'],
  ['en', 'Funding of projects'],
  ['en', 'Cyber incident response'],
  ['en', 'The digital agenda'],
  ['es', 'Presupuesto anual'],
  ['es', 'Aprobación del presupuesto'],
  ['es', 'Marco de interoperabilidad'],
  ['pt', 'Plano de dados abertos'],
  ['pt', 'Aprovação do orçamento'],
  ['fr', 'Validation du budget'],
  ['fr', 'Le plan de formation'],
])('%s has no verb: %s', ([lang, label]) => {
  expect(hasVerb(label, lang)).toBe(false)
})

test.for<[LangWithVerbs, string]>([
  ['en', 'Approve and publish the list'],
  ['en', 'Redesign and publish service X'],
  ['en', 'Define, approve and publish the standard'],
  ['en', 'Review and report progress'],
  ['es', 'Elaborar el plan y someterlo a consulta'],
  ['es', 'Formular e implementar la estrategia'],
  ['pt', 'Aprovar e publicar a lista'],
  ['fr', 'Élaborer et mettre en œuvre la stratégie'],
])('%s joins two verbs: %s', ([lang, label]) => {
  expect(joinsVerbs(label, lang)).toBe(true)
})

test.for<[LangWithVerbs, string]>([
  ['en', 'Approve service catalogue and standard'],
  ['en', 'Approve the budget and plan'],
  ['en', 'Approve digital talent posts and pay'],
  ['en', 'Hire people to design and run services'],
  ['en', 'Research and development'],
  ['es', 'Aprobar normas y estándares'],
  ['es', 'Aprobar el plan para diseñar y operar los servicios'],
  ['es', 'Publicar el informe preliminar y el auxiliar'],
  ['pt', 'Aprovar normas e o plano escolar'],
  ['fr', 'Publier le calendrier et le dossier'],
  ['es', 'Regular el servicio exterior y consular'],
  ['fr', 'Gérer le patrimoine et mobilier'],
  ['pt', 'Emitir nota e parecer'],
])('%s joins nouns: %s', ([lang, label]) => {
  expect(joinsVerbs(label, lang)).toBe(false)
})
