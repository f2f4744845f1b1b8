import type { words as source } from '../../en/rules/words.ts'
import type { Shape } from '../../messages.ts'

export const words = {
  why: '{{why}} ({{sources}})',
  named: '«\u202f{{name}}\u202f»',
  quoted: '«\u202f{{name}}\u202f»',
  seatOf: '{{title}} ({{body}})',
  seatHeld: '{{title}}, {{holder}}',
  lapsed: {
    changed:
      '{{by}} a accepté une exception pour un autre état de la conception ; elle ne vaut plus : {{reason}}',
    error:
      '{{by}} l’a accepté quand ce n’était pas une erreur ; en tant qu’erreur, seule la personne propriétaire peut l’accepter : {{reason}}',
  },
  ruleset: {
    name: 'Règles : {{profile}} ({{id}} {{version}})',
    adapted: 'adaptées dans cette conception : {{changes}}',
    thresholdOf: '«\u202f{{rule}}\u202f», {{limit}}',
    severityOf: 'gravité de «\u202f{{rule}}\u202f»',
    notAsked_one: '{{count}} règle du catalogue n’est pas posée',
    notAsked_other: '{{count}} règles du catalogue ne sont pas posées',
  },
  unnamed: {
    body: '(organe sans nom)',
    seat: '(siège sans nom)',
    relation: '(un lien)',
    instrument: '(instrument sans titre)',
    activity: '(activité sans nom)',
    participant: '(institution sans nom)',
    principle: '(principe sans nom)',
  },
  level: {
    strategic: 'stratégique',
    directive: 'directif',
    operational: 'opérationnel',
    external: 'externe',
  },
  area: {
    'digital-government': 'administration numérique',
    capabilities: 'capacités et compétences numériques',
    infrastructure: 'infrastructures numériques',
  },
  classification: { level: 'son niveau', coreArea: 'son domaine central', kind: 'son type' },
  page: {
    what: 'Ce qu’elle relève',
    why: 'Pourquoi c’est important',
    severity: 'Gravité',
    always: '{{severity}}',
    byStage: '{{severity}} pendant la rédaction, {{atSubmit}} à l’envoi pour approbation',
    example: 'Comment elle se lit',
    fix: 'Comment corriger',
    noFix: 'Il n’y a pas de correction en un clic : ce qui convient ici, c’est aux personnes d’en décider.',
    notStated: 'Quand elle ne peut savoir',
    sources: 'Sources',
    rules: 'Règles',
  },
} as const satisfies Shape<typeof source>
