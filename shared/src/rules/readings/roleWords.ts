import type { RoleKey } from '../../model/index.ts'

/**
 * How the roles that rules look for are named in Spanish, Portuguese, French and English, for things whose
 * role is not stated. Whole words, in lower case and without accents; `*` stands for any ending.
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
  ],
  'legal-counsel': [
    'juridic*',
    'juridique*',
    'legal',
    'justicia',
    'justica',
    'justice',
    'abogacia',
    'advocacia',
    'procuraduria',
    'procuradoria',
    'attorney',
    'solicitor*',
    'counsel',
    'conseil d’etat',
    "conseil d'etat",
  ],
  dpo: [
    'oficial* de proteccion de datos*',
    'delegad* de proteccion de datos*',
    'encarregad* de dados',
    'encarregad* de protecao de dados',
    'encarregad* da protecao de dados',
    'encarregad* pelo tratamento de dados*',
    'delegue* a la protection des donnees',
    'data protection officer*',
    'dpo',
    'dpd',
  ],
  'security-officer': [
    'oficial de seguridad',
    'seguridad de la informacion',
    'seguridad y confianza digital',
    'seguranca da informacao',
    'securite de l’information',
    "securite de l'information",
    'securite des systemes d’information',
    "securite des systemes d'information",
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
    'directeur du numerique de l’etat',
    "directeur du numerique de l'etat",
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
    'suivi-evaluation',
    'suivi et evaluation',
    'monitoring and evaluation',
    'monitoring & evaluation',
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
    'secretaria-executiva',
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
  'secretaria d’etat',
  "secretariat d'etat",
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
  return phrases.some((phrase) => patternOf(phrase).test(words))
}

const patterns = new Map<string, RegExp>()

function patternOf(phrase: string): RegExp {
  let pattern = patterns.get(phrase)
  if (!pattern) {
    const words = phrase.replace(/\*/g, '[\\p{L}]*')
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u')
    patterns.set(phrase, pattern)
  }
  return pattern
}
