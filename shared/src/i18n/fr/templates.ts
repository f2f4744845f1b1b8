import type { Messages } from '../messages.ts'

export const templates = {
  threeLevels: {
    title: 'Structure à trois niveaux',
    description:
      'Organes stratégiques, directifs et opérationnels avec leurs liens, leurs sièges et une première carte des responsabilités, alignée sur la structure à trois niveaux de la CEPALC.',
  },
  dominicanRepublic2022: {
    title: 'République dominicaine, octobre 2022',
    description:
      'Un exemple réel et daté : le Cabinet de transformation numérique après le décret 594-22, avec les tables de l’Agenda numérique 2030, en espagnol et en anglais.',
  },
  empty: {
    title: 'Un organe pour commencer',
    description:
      'L’organe le plus élevé de votre structure, prêt à recevoir un nom ; le reste vous appartient.',
    body: 'Organe le plus élevé',
  },
} as const satisfies Messages['templates']
