import type { raciStructure as source } from '../../en/rules/raciStructure.ts'
import type { Shape } from '../../messages.ts'

export const raciStructure = {
  'accountable-is-advisory': {
    title: 'Un conseil rend compte',
    what: 'Celui qui rend compte appartient à un organe qui ne fait que conseiller.',
    why: 'Qui ne fait que conseiller ne peut ni décider, ni répondre de ce que d’autres décident.',
    messages: { advises: '{{body}} ne fait que conseiller ; il ne peut rendre compte de {{activity}}.' },
    fixes: { move: 'Charger {{body}} d’en rendre compte et consulter {{adviser}}' },
  },
  'accountable-mandate-unknown': {
    title: 'Mandat de l’organe qui rend compte non précisé',
    what: 'Celui qui rend compte appartient à un organe dont on ne dit pas s’il décide ou s’il conseille.',
    why: 'Le pouvoir de décider distingue la gouvernance d’un dessin : la plupart des organes de coordination de la région ne font que conseiller.',
    messages: { unknown: 'Précisez si {{body}}, qui rend compte de {{activity}}, décide ou conseille.' },
    fixes: { decision: '{{body}} décide', mixed: '{{body}} décide et conseille' },
  },
  'strategic-decision-wrong-level': {
    title: 'Une décision stratégique relève d’un autre niveau',
    what: 'D’une décision stratégique rend compte un organe d’un autre niveau.',
    why: 'Qui fixe le cap doit en répondre ; un niveau inférieur peut l’exécuter, mais non le décider.',
    messages: {
      below: '{{activity}} est une décision stratégique, mais {{body}} (niveau {{level}}) en rend compte.',
    },
    notStated: {
      level: 'S’il est rendu compte de {{activity}} au niveau stratégique : le niveau de {{body}}.',
    },
    fixes: { move: 'Charger {{body}} d’en rendre compte' },
  },
  'execute-and-verify-same-role': {
    title: 'Un organe vérifie son propre travail',
    what: 'Un organe rend compte d’une vérification ou d’un audit, ou les réalise, et fait de même pour ce qui est vérifié.',
    why: 'Personne ne juge son propre travail avec impartialité ; le contrôle demande un organe qui n’en dépend pas.',
    messages: { own: '{{body}} vérifierait son propre travail : {{activity}} contrôle {{checked}}.' },
    notStated: {
      kind: 'Si {{activity}} est une vérification de {{checked}} : son type. {{body}} a part aux deux.',
    },
    fixes: { move: 'Confier la vérification à {{body}}' },
  },
} as const satisfies Shape<typeof source>
