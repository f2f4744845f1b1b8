import type { raciRows as source } from '../../en/rules/raciRows.ts'
import type { Shape } from '../../messages.ts'

export const raciRows = {
  'raci-row-empty': {
    title: 'Personne de désigné',
    what: 'Une ligne de la carte n’a aucune lettre.',
    why: 'Une décision à laquelle personne n’est affecté se prend par hasard ou ne se prend pas.',
    messages: { empty: 'Personne n’est désigné pour {{activity}}.' },
    fixes: {
      assign: 'Charger {{body}} d’en rendre compte et de la réaliser',
      delete: 'Supprimer la ligne {{activity}}',
    },
  },
  'raci-missing-accountable': {
    title: 'Personne ne rend compte',
    what: 'Une ligne a des lettres, mais aucune ne désigne qui rend compte.',
    why: 'Pour chaque décision, quelqu’un a le dernier mot et répond du résultat ; sans cela, personne n’en répond.',
    messages: { none: 'Personne ne rend compte de {{activity}} : personne ne répond du résultat.' },
    fixes: { assign: 'Charger {{body}} d’en rendre compte' },
  },
  'raci-multiple-accountable': {
    title: 'Plus d’un rend compte',
    what: 'Sur une ligne, plus d’un rend compte. Un organe collégial et la personne qui le préside comptent pour un.',
    why: 'Quand deux répondent de la même décision, chacun peut la laisser à l’autre. Si les deux sont nécessaires, la ligne contient deux décisions.',
    messages: { several: '{{count}} rendent compte de {{activity}} : {{holders}}.' },
    fixes: { keep: 'Garder {{holder}} seul à rendre compte ; les autres donnent un avis contraignant' },
  },
  'raci-missing-responsible': {
    title: 'Personne ne réalise',
    what: 'Une ligne a des lettres, mais aucune ne charge quelqu’un de la réalisation.',
    why: 'Une décision que personne ne réalise reste sur le papier.',
    messages: { none: 'Personne ne réalise {{activity}}.' },
    fixes: { mark: 'Charger aussi {{holder}} de la réaliser' },
  },
} as const satisfies Shape<typeof source>
