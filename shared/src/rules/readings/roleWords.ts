import type { RoleKey } from '../../model/index.ts'

/**
 * How the roles that rules look for are named in Spanish, Portuguese, French and English, for things whose
 * role is not stated. Whole words, in lower case and without accents or punctuation; `*` stands for any ending.
 */
export const roleWords: Partial<Record<RoleKey, readonly string[]>> = {
  'finance-authority': [
    'hacienda',
    'fazenda',
    'presupuest*',
    'orcament*',
    'budget*',
    'finanz*',
    'financ*',
    'tesoro',
    'tesoreria',
    'tesouro',
    'tresor',
    'treasury',
    'exchequer',
    'ministerio de economia',
    'ministerio da economia',
    'ministere de l economie',
    'ministry of economy',
    'ministry of the economy',
    'credito publico',
    'gasto publico',
    'gastos publicos',
    'public expenditure',
  ],
  'legal-counsel': [
    'juridic*',
    'juridique*',
    'legal*',
    'legaux',
    'justicia',
    'justica',
    'justice',
    'abogacia',
    'abogado* del estado',
    'advocacia',
    'asesoria letrada',
    'letrad*',
    'procuraduria',
    'procuradoria',
    'procuracion',
    'attorney',
    'solicitor*',
    'counsel',
    'law officer*',
    'law office',
    'conseil d etat',
    'contentieux',
  ],
  dpo: [
    'oficial* de proteccion de datos*',
    'delegad* de proteccion de datos*',
    'responsable* de proteccion de datos*',
    'encargad* de proteccion de datos*',
    'encarregad* de dados',
    'encarregad* de protecao de dados',
    'encarregad* da protecao de dados',
    'encarregad* pela protecao de dados*',
    'encarregad* pelo tratamento de dados*',
    'encarregad* do tratamento de dados*',
    'encarregad* da lgpd',
    'encarregad* lgpd',
    'delegue* a la protection des donnees',
    'data protection officer*',
    'data privacy officer*',
    'dpo',
    'dpd',
  ],
  'security-officer': [
    'oficial de seguridad',
    'seguridad de la informacion',
    'seguridad y confianza digital',
    'seguranca da informacao',
    'securite de l information',
    'securite des systemes d information',
    'rssi',
    'information security',
    'ciso',
  ],
  'institutional-leader': [
    'lider de gobierno y transformacion digital',
    'lider de gobierno digital',
    'lider de transformacion digital',
    'lider digital',
    'coordinador* de transformacion digital',
    'coordenador* de transformacao digital',
    'titular da unidade de tic',
    'directeur du numerique ministeriel',
    'directrice du numerique ministeriel',
    'digital leader',
    'chief digital officer',
    'chief information officer',
    'cdo',
    'cio',
  ],
  'institutional-committee': [
    'comite de gobierno digital',
    'comite de gobierno y transformacion digital',
    'comite de transformacion digital',
    'comite institucional',
    'comision ministerial de administracion digital',
    'comite de governanca digital',
    'comite numerique ministeriel',
    'institutional digital committee',
    'digital committee',
  ],
  'government-cio': [
    'cio del estado',
    'director* de gobierno digital',
    'secretari* de governo digital',
    'secretari* de gobierno digital',
    'directeur du numerique de l etat',
    'directrice du numerique de l etat',
    'government cio',
    'state cio',
    'cio',
  ],
  'internal-audit': [
    'auditoria interna',
    'control interno',
    'controle interno',
    'controladoria',
    'audit interne',
    'controle interne',
    'internal audit',
    'internal control',
  ],
  'me-unit': [
    'seguimiento y evaluacion',
    'monitoreo y evaluacion',
    'monitoramento e avaliacao',
    'suivi evaluation',
    'suivi et evaluation',
    'monitoring and evaluation',
    'monitoring evaluation',
  ],
  sai: [
    'contraloria',
    'tribunal de cuentas',
    'camara de cuentas',
    'tribunal de contas',
    'cour des comptes',
    'court of audit*',
    'audit office',
    'auditor general',
    'supreme audit',
  ],
  'national-coordinator': [
    'coordinador* nacional',
    'coordenador* nacional',
    'coordonnat* national*',
    'national coordinator',
    'country coordinator',
    'autoridad nacional competente',
    'autoridade nacional competente',
    'autorite nationale competente',
    'autorite competente nationale',
    'national competent authority',
    'punto focal nacional',
    'ponto focal nacional',
    'point focal national',
    'national focal point',
  ],
  'technical-secretariat': [
    'secretaria tecnica',
    'secretaria executiva',
    'secretaria ejecutiva',
    'secretariat technique',
    'secretariat executif',
    'technical secretariat',
    'executive secretariat',
    'secretariat',
  ],
}

/** Who guards personal data beside the officers of single institutions: the authorities. */
export const dataProtectionWords: readonly string[] = [
  'proteccion de datos',
  'datos personales',
  'protecao de dados',
  'dados pessoais',
  'protection des donnees',
  'donnees personnelles',
  'informatique et libertes',
  'informatique et des libertes',
  'data protection',
  'personal data',
  'privacy',
  'privacidad',
  'privacidade',
]

/** How ministries are named. */
export const ministryWords: readonly string[] = [
  'ministerio',
  'ministere',
  'ministry',
  'secretaria de estado',
  'secretariat d etat',
]

/** Posts that manage, beside those that have a role of their own: heads of IT, of security, of an organisation. */
export const managingWords: readonly string[] = [
  'head of it',
  'head of ict',
  'head of information',
  'head of security',
  'it director',
  'it manager',
  'director of it',
  'director of information technology',
  'chief technology officer',
  'chief information security officer',
  'chief executive*',
  'cto',
  'ceo',
  'director* general',
  'director* ejecutiv*',
  'director* de ti',
  'director* de tic',
  'director* de informatica',
  'director* de sistemas',
  'director* de tecnologia*',
  'jef* de ti',
  'jef* de tic',
  'jef* de informatica',
  'jef* de sistemas',
  'jef* de tecnologia*',
  'diretor* geral',
  'diretor* de ti',
  'diretor* de tic',
  'diretor* de tecnologia*',
  'coordenador* de ti',
  'directeur general',
  'directrice generale',
  'directeur informatique',
  'directrice informatique',
  'directeur des systemes d information',
  'directrice des systemes d information',
  'dsi',
]

/** The economy and planning, which a few rules take beside the budget. */
export const planningWords: readonly string[] = [
  'economia',
  'economic*',
  'economi*',
  'economy',
  'planificacion',
  'planejamento',
  'planeacion',
  'planeamiento',
  'planification',
  'planning',
]

/** Whether normalised words hold one of the phrases as whole words. */
export function holdsPhrase(words: string, phrases: readonly string[]): boolean {
  const plain = words.replace(otherGender, '').replace(punctuation, ' ')
  return phrases.some((phrase) => patternOf(phrase).test(plain))
}

/** As in "Delegado/a", "Délégué(e)" and "Directeur·trice". */
const otherGender = /[/(·](?:as?|os?|es?|ne|ra|trice)\)?(?!\p{L})/gu

const punctuation = /[^\p{L}\p{N}]+/gu

const patterns = new Map<string, RegExp>()

function patternOf(phrase: string): RegExp {
  let pattern = patterns.get(phrase)
  if (!pattern) {
    const words = phrase.replace(/\*/g, '\\p{L}*')
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u')
    patterns.set(phrase, pattern)
  }
  return pattern
}
