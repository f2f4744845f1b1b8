import type { words as source } from '../../en/rules/words.ts'
import type { Shape } from '../../messages.ts'

export const words = {
  why: '{{why}} ({{sources}})',
  named: '«{{name}}»',
  quoted: '«{{name}}»',
  seatOf: '{{title}} ({{body}})',
  seatHeld: '{{title}}, {{holder}}',
  lapsed: {
    changed: '{{by}} aceitou uma exceção para outro estado do desenho, e ela já não vale: {{reason}}',
    error:
      '{{by}} aceitou isto quando não era um erro; como erro, só a pessoa proprietária pode aceitá-lo: {{reason}}',
  },
  ruleset: {
    name: 'Regras: {{profile}} ({{id}} {{version}})',
    adapted: 'adaptadas neste desenho: {{changes}}',
    thresholdOf: '«{{rule}}», {{limit}}',
    severityOf: 'gravidade de «{{rule}}»',
    notAsked_one: 'não se aplica {{count}} regra do catálogo',
    notAsked_other: 'não se aplicam {{count}} regras do catálogo',
  },
  unnamed: {
    body: '(órgão sem nome)',
    seat: '(assento sem nome)',
    relation: '(uma linha)',
    instrument: '(instrumento sem título)',
    activity: '(atividade sem nome)',
    participant: '(instituição sem nome)',
    principle: '(princípio sem nome)',
  },
  level: {
    strategic: 'estratégico',
    directive: 'diretivo',
    operational: 'operacional',
    external: 'externo',
  },
  area: {
    'digital-government': 'governo digital',
    capabilities: 'capacidades e competências digitais',
    infrastructure: 'infraestrutura digital',
  },
  classification: { level: 'o seu nível', coreArea: 'a sua área central', kind: 'o seu tipo' },
  page: {
    what: 'O que detecta',
    why: 'Por que importa',
    severity: 'Gravidade',
    always: '{{severity}}',
    byStage: '{{severity}} no rascunho, {{atSubmit}} no envio para aprovação',
    example: 'Como se lê',
    fix: 'Como corrigir',
    noFix: 'Não há correção automática: o que é certo aqui cabe às pessoas decidir.',
    notStated: 'Quando não pode saber',
    sources: 'Fontes',
    rules: 'Regras',
  },
} as const satisfies Shape<typeof source>
