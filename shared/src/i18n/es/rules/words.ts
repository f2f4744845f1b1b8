import type { words as source } from '../../en/rules/words.ts'
import type { Shape } from '../../messages.ts'

export const words = {
  why: '{{why}} ({{sources}})',
  named: '«{{name}}»',
  quoted: '«{{name}}»',
  seatOf: '{{title}} ({{body}})',
  seatHeld: '{{title}}, {{holder}}',
  lapsed: {
    changed: '{{by}} aceptó una excepción para otro estado del diseño, y ya no rige: {{reason}}',
    error:
      '{{by}} aceptó esto cuando no era un error; como error solo puede aceptarlo la persona propietaria: {{reason}}',
  },
  ruleset: {
    name: 'Reglas: {{profile}} ({{id}} {{version}})',
    adapted: 'adaptadas en este diseño: {{changes}}',
    thresholdOf: '«{{rule}}», {{limit}}',
    severityOf: 'gravedad de «{{rule}}»',
    notAsked_one: 'no se aplica {{count}} regla del catálogo',
    notAsked_other: 'no se aplican {{count}} reglas del catálogo',
  },
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
  page: {
    what: 'Qué detecta',
    why: 'Por qué importa',
    severity: 'Gravedad',
    always: '{{severity}}',
    byStage: '{{severity}} en el borrador, {{atSubmit}} al enviar para aprobación',
    example: 'Cómo se lee',
    fix: 'Cómo corregirlo',
    noFix: 'No hay una corrección automática: lo correcto lo deciden las personas.',
    notStated: 'Cuándo no puede saberlo',
    sources: 'Fuentes',
    rules: 'Reglas',
  },
} as const satisfies Shape<typeof source>
