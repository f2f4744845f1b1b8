import type { limits as sourceLimits, profiles as sourceProfiles } from '../../en/rules/profiles.ts'
import type { Shape } from '../../messages.ts'

export const profiles = {
  'three-levels': {
    name: 'Trois niveaux',
    description:
      'Pour un cadre national : niveaux stratégique, directif et opérationnel, et trois domaines centraux. Aligné sur la structure du guide de la CEPALC.',
  },
  'cross-border': {
    name: 'Plusieurs pays',
    description:
      'Pour des organes que des pays partagent par traité ou accord : sièges et coordination par pays ; ce que chaque pays règle chez lui n’est pas demandé.',
  },
  'plain-raci': {
    name: 'Matrice de responsabilités seule',
    description:
      'Pour une matrice RACI à elle seule : lignes, colonnes et forme ; rien n’est demandé de la structure qui la porte.',
  },
} as const satisfies Shape<typeof sourceProfiles>

export const limits = {
  'coordination-body-missing': { institutions: 'Institutions représentées, au minimum' },
  'coordination-body-advisory-only': { institutions: 'Institutions représentées, au minimum' },
  'body-too-small': { seats: 'Sièges, au minimum' },
  'body-too-large': {
    strategic: 'Sièges avec voix au niveau stratégique, au maximum',
    directive: 'Sièges avec voix au niveau directif, au maximum',
    operational: 'Sièges avec voix au niveau opérationnel, au maximum',
  },
  'position-overcommitted': { bodies: 'Organes, au maximum', meetings: 'Réunions par an, au maximum' },
  'escalation-without-deadline': { days: 'Jours proposés' },
  'meeting-frequency-missing': {
    strategic: 'Réunions par an proposées au niveau stratégique',
    directive: 'Réunions par an proposées au niveau directif',
    operational: 'Réunions par an proposées au niveau opérationnel',
  },
  'meeting-frequency-too-low': {
    strategic: 'Réunions par an au niveau stratégique, au minimum',
    directive: 'Réunions par an au niveau directif, au minimum',
    operational: 'Réunions par an au niveau opérationnel, au minimum',
  },
  'too-many-working-groups': { most: 'Groupes temporaires, au maximum' },
  'span-of-control-wide': { most: 'Organes sous un seul, au maximum', warning: 'Avertissement au-delà de' },
  'too-many-layers': { most: 'Échelons, au maximum' },
  'participation-unbalanced': {
    percent: 'Part d’un seul secteur en pour cent, au maximum',
    least: 'Demandé à partir de ce nombre de sièges',
  },
  'raci-too-many-responsible': {
    responsible: 'Réalisent dans une ligne, au maximum',
    wideMap: 'Une matrice large a ce nombre de colonnes',
    shareOfWideMap: 'Part des colonnes d’une matrice large, au maximum',
  },
  'raci-too-many-consulted': {
    consulted: 'Consultés dans une ligne, au maximum',
    shareOfColumns: 'Part des colonnes, au maximum',
  },
  'raci-too-many-informed': {
    columns: 'Demandé à partir de ce nombre de colonnes',
    shareOfColumns: 'Part des colonnes, au maximum',
  },
  'raci-row-full': { columns: 'Demandé à partir de ce nombre de colonnes' },
  'raci-role-only-informed': { rows: 'Demandé à partir de ce nombre de lignes' },
  'raci-role-everywhere': { rows: 'Demandé à partir de ce nombre de lignes' },
  'raci-accountable-overload': {
    rows: 'Demandé à partir de ce nombre de lignes',
    share: 'Part des lignes de son niveau, au maximum',
  },
  'raci-responsible-overload': {
    rows: 'Demandé à partir de ce nombre de lignes',
    share: 'Part des lignes, au maximum',
  },
} as const satisfies Shape<typeof sourceLimits>
