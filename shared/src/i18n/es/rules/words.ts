import type { words as source } from '../../en/rules/words.ts'
import type { Shape } from '../../messages.ts'

export const words = {
  why: '{{why}} ({{sources}})',
  named: '«{{name}}»',
  quoted: '«{{name}}»',
  seatOf: '{{title}} ({{body}})',
  unnamed: {
    body: '(órgano sin nombre)',
    seat: '(puesto sin nombre)',
    relation: '(una línea)',
    instrument: '(instrumento sin título)',
    activity: '(actividad sin nombre)',
    participant: '(institución sin nombre)',
    principle: '(principio sin nombre)',
  },
  level: {
    strategic: 'estratégico',
    directive: 'directivo',
    operational: 'operativo',
    external: 'externo',
  },
  area: {
    'digital-government': 'gobierno digital',
    capabilities: 'capacidades y habilidades digitales',
    infrastructure: 'infraestructura digital',
  },
  classification: { level: 'su nivel', coreArea: 'su área central', kind: 'su tipo' },
} as const satisfies Shape<typeof source>
