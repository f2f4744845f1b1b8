import type { Messages } from '../messages.ts'

export const templates = {
  threeLevels: {
    title: 'Structure à trois niveaux',
    description:
      'Organes stratégiques, directifs et opérationnels avec leurs liens, leurs sièges et une première carte des responsabilités, alignée sur la structure à trois niveaux de la CEPALC.',
  },
  interministerial: {
    title: 'Comité interministériel',
    description:
      'Un comité de ministres avec un secrétariat technique et un groupe de travail par domaine central.',
  },
  binational: {
    title: 'Commission binationale',
    description:
      'Deux pays avec une présidence tournante, des coordonnateurs nationaux, un secrétariat conjoint et des groupes de travail conjoints.',
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
