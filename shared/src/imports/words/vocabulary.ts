import { common as en } from '../../i18n/en/common.ts'
import { common as es } from '../../i18n/es/common.ts'
import { common as fr } from '../../i18n/fr/common.ts'
import { common as pt } from '../../i18n/pt/common.ts'
import {
  type ActivityKind,
  type Area,
  type BodyKind,
  type InstrumentRank,
  isCountry,
  type Level,
  type Mandate,
  normalised,
  type Scope,
} from '../../model/index.ts'

/** Reads one word of a closed vocabulary in any of the four languages, or its key. */
type Reader<Value> = (words: string) => Value | undefined

/** The product's own words, and those that sheets use besides. */
function readerOf<Value extends string>(
  tables: readonly Readonly<Record<Value, string>>[],
  more: Partial<Record<Value, readonly string[]>>,
): Reader<Value> {
  const known = new Map<string, Value>()
  const put = (words: string, value: Value) => {
    const plain = normalised(words)
    if (!known.has(plain)) known.set(plain, value)
  }
  for (const table of tables) {
    for (const [value, words] of Object.entries(table) as [Value, string][]) {
      put(value, value)
      put(words, value)
    }
  }
  for (const [value, list] of Object.entries(more) as [Value, readonly string[]][])
    for (const words of list) put(words, value)
  return (words) => known.get(normalised(words).replace(/^(?:nivel|level|niveau|area)[: ]+/, ''))
}

const languages = [en, es, pt, fr]

export const readLevel: Reader<Level> = readerOf(
  languages.map(({ level }) => level),
  {
    strategic: [
      'estrategica',
      'estrategico',
      'estrategica / politica',
      'strategique',
      'politico',
      'politica',
      'alta direccion',
      'alto nivel',
    ],
    directive: [
      'directiva',
      'direccion',
      'gerencial',
      'tactico',
      'tactica',
      'tactical',
      'diretiva',
      'tatico',
      'directif',
      'tactique',
      'management',
      'coordinacion',
    ],
    operational: [
      'operativa',
      'operacional',
      'operationnel',
      'operationnelle',
      'ejecucion',
      'tecnico',
      'tecnica',
      'operative',
    ],
    external: ['externa', 'externe'],
  },
)

export const readArea: Reader<Area | 'all'> = readerOf(
  languages.map(({ area }) => area),
  {
    'digital-government': [
      'gobierno digital',
      'governo digital',
      'gouvernement numerique',
      'administration numerique',
      'e-government',
      'egovernment',
    ],
    capabilities: [
      'capacidades',
      'capacidades digitales',
      'habilidades digitales',
      'competencias',
      'competencias digitais',
      'competences numeriques',
      'skills',
      'digital skills',
      'talento',
      'talento digital',
      'capacidades e habilidades digitais',
    ],
    infrastructure: ['infraestructura', 'infraestrutura', 'infrastructure', 'conectividad', 'connectivity'],
    all: ['todas', 'todos', 'toutes', 'transversal', 'cross-cutting', 'all areas'],
  },
)

export const readActivityKind: Reader<ActivityKind> = readerOf(
  languages.map(({ activityKind }) => activityKind),
  {
    policy: ['politicas', 'estrategia', 'strategy', 'politique'],
    standard: [
      'standards',
      'norma',
      'normas',
      'estandar',
      'estandares',
      'padrao',
      'norme',
      'regulation',
      'regulacion',
    ],
    execute: ['execution', 'operation', 'operacion', 'operacao', 'implementation', 'implementacion'],
    verify: ['verification', 'verificacion', 'control', 'monitoring', 'seguimiento', 'suivi'],
    audit: ['auditoria', 'audit'],
    'approve-spend': [
      'budget',
      'presupuesto',
      'orcamento',
      'gasto',
      'inversion',
      'funding',
      'financiamiento',
    ],
    arbitrate: ['arbitration', 'arbitraje', 'conflict'],
    report: ['reporting', 'informes', 'rendicion de cuentas', 'relatorio', 'rapport'],
  },
)

export const readScope: Reader<Scope> = readerOf(
  languages.map(({ scope }) => scope),
  {
    single: ['institucional', 'institutional', 'institutionnel'],
    'multi-ministry': [
      'interministerial',
      'interinstitucional',
      'interministeriel',
      'cross-government',
      'whole of government',
    ],
    'multi-country': ['regional', 'internacional', 'international', 'binacional', 'binational'],
  },
)

export const readBodyKind: Reader<BodyKind> = readerOf(
  languages.map(({ bodyKind }) => bodyKind),
  {
    collegiate: [
      'colegiado',
      'organo colegiado',
      'comite',
      'committee',
      'council',
      'consejo',
      'conselho',
      'conseil',
      'comision',
      'comissao',
      'commission',
      'board',
      'junta',
      'gabinete',
      'cabinet',
      'mesa',
      'grupo de trabajo',
      'working group',
      'grupo de trabalho',
      'groupe de travail',
      'collegial',
    ],
    unit: [
      'unidad',
      'unidade',
      'unite',
      'ministerio',
      'ministry',
      'ministere',
      'agencia',
      'agency',
      'agence',
      'direccion',
      'direction',
      'department',
      'departamento',
      'secretaria',
      'organizacion',
      'organization',
      'institucion',
      'division',
      'oficina',
      'instituto',
      'entidad',
    ],
    office: [
      'cargo',
      'puesto',
      'post',
      'poste',
      'officer',
      'oficial',
      'unipersonal',
      'position',
      'individual',
    ],
  },
)

export const readMandate: Reader<Mandate> = readerOf(
  languages.map(({ mandate }) => mandate),
  {
    decision: [
      'decision',
      'decisorio',
      'decisional',
      'decision-making',
      'vinculante',
      'deliberativo',
      'ejecutivo',
      'executive',
    ],
    advisory: ['consultivo', 'consultiva', 'asesor', 'consultative', 'consultatif', 'advisory'],
    mixed: ['mixto', 'misto', 'mixte'],
  },
)

const ranks: readonly (readonly [InstrumentRank, RegExp])[] = [
  ['constitution', /\bconstitu/],
  ['decree', /\b(?:decret|d\.?\s?s\.)/],
  ['law', /\b(?:ley|law|lei|loi|act|codigo|code)\b/],
  ['agreement', /\b(?:acuerdo|agreement|convenio|acordo|accord|mou|tratado|treaty|memorand)/],
  ['resolution', /\b(?:resoluc|resolu|orden|order|portaria|arrete|directiva)/],
]

/** The rank that the title of an instrument says; an internal rule where it says none. */
export function rankOf(title: string): InstrumentRank {
  const plain = normalised(title)
  return ranks.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'internal'
}

const countries: Readonly<Record<string, string>> = {
  argentina: 'AR',
  bolivia: 'BO',
  brasil: 'BR',
  brazil: 'BR',
  bresil: 'BR',
  chile: 'CL',
  chili: 'CL',
  colombia: 'CO',
  colombie: 'CO',
  'costa rica': 'CR',
  cuba: 'CU',
  'republica dominicana': 'DO',
  'dominican republic': 'DO',
  'republique dominicaine': 'DO',
  ecuador: 'EC',
  equador: 'EC',
  equateur: 'EC',
  'el salvador': 'SV',
  guatemala: 'GT',
  haiti: 'HT',
  honduras: 'HN',
  jamaica: 'JM',
  mexico: 'MX',
  mexique: 'MX',
  nicaragua: 'NI',
  panama: 'PA',
  paraguay: 'PY',
  paraguai: 'PY',
  peru: 'PE',
  perou: 'PE',
  uruguay: 'UY',
  uruguai: 'UY',
  venezuela: 'VE',
  espana: 'ES',
  spain: 'ES',
  espanha: 'ES',
  espagne: 'ES',
  portugal: 'PT',
  france: 'FR',
  francia: 'FR',
  franca: 'FR',
  estonia: 'EE',
  estonie: 'EE',
  'united kingdom': 'GB',
  'reino unido': 'GB',
  'royaume-uni': 'GB',
  uk: 'GB',
  denmark: 'DK',
  dinamarca: 'DK',
  'trinidad and tobago': 'TT',
  barbados: 'BB',
  belize: 'BZ',
  guyana: 'GY',
  suriname: 'SR',
  surinam: 'SR',
  bahamas: 'BS',
  canada: 'CA',
  'united states': 'US',
  'estados unidos': 'US',
}

/** A country by its code or its name. */
export function readCountry(words: string): string | undefined {
  const upper = words.trim().toUpperCase()
  return isCountry(upper) ? upper : countries[normalised(words)]
}

const commonWords: Readonly<Record<string, RegExp>> = {
  es: /(?<!\p{L})(?:el|la|los|las|y|del|para|con|una|al|actividad(?:es)?|nombre|nivel|órganos?|\p{L}+ción)(?!\p{L})/gu,
  en: /(?<!\p{L})(?:the|of|and|for|to|with|an|activity|activities|task|level|body|name)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:o|os|as|e|do|da|dos|das|para|com|uma|ao|atividades?|nome|nível|órgãos?|\p{L}+ção)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:le|la|les|et|du|des|pour|avec|une|au|aux|activités?|nom|niveau|organes?)(?!\p{L})/gu,
}

/** The language that most words of a sheet are of, or undefined where nothing tells. */
export function languageOf(words: Iterable<string>): string | undefined {
  const text = [...words].join(' ').toLowerCase()
  const counts = Object.entries(commonWords).map(
    ([lang, pattern]) => [lang, text.match(pattern)?.length ?? 0] as const,
  )
  const [best] = counts.sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : undefined
}
