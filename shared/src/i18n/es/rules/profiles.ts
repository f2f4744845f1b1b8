import type { limits as sourceLimits, profiles as sourceProfiles } from '../../en/rules/profiles.ts'
import type { Shape } from '../../messages.ts'

export const profiles = {
  'three-levels': {
    name: 'Tres niveles',
    description:
      'Para un marco nacional: niveles estratégico, directivo y operativo, y tres áreas centrales. Alineado con la estructura de la guía de la CEPAL.',
  },
  'cross-border': {
    name: 'Varios países',
    description:
      'Para órganos que varios países comparten por tratado o acuerdo: puestos y coordinación por país; no se pregunta lo que cada país resuelve internamente.',
  },
  'plain-raci': {
    name: 'Solo matriz de responsabilidades',
    description:
      'Para una matriz RACI por sí sola: filas, columnas y forma; no se pregunta nada de la estructura que hay detrás.',
  },
} as const satisfies Shape<typeof sourceProfiles>

export const limits = {
  'coordination-body-missing': { institutions: 'Instituciones representadas, como mínimo' },
  'coordination-body-advisory-only': { institutions: 'Instituciones representadas, como mínimo' },
  'body-too-small': { seats: 'Puestos, como mínimo' },
  'body-too-large': {
    strategic: 'Puestos con voto en el nivel estratégico, como máximo',
    directive: 'Puestos con voto en el nivel directivo, como máximo',
    operational: 'Puestos con voto en el nivel operativo, como máximo',
  },
  'position-overcommitted': { bodies: 'Órganos, como máximo', meetings: 'Reuniones al año, como máximo' },
  'escalation-without-deadline': { days: 'Días que se proponen' },
  'meeting-frequency-missing': {
    strategic: 'Reuniones al año que se proponen en el nivel estratégico',
    directive: 'Reuniones al año que se proponen en el nivel directivo',
    operational: 'Reuniones al año que se proponen en el nivel operativo',
  },
  'meeting-frequency-too-low': {
    strategic: 'Reuniones al año en el nivel estratégico, como mínimo',
    directive: 'Reuniones al año en el nivel directivo, como mínimo',
    operational: 'Reuniones al año en el nivel operativo, como mínimo',
  },
  'too-many-working-groups': { most: 'Grupos temporales, como máximo' },
  'span-of-control-wide': { most: 'Órganos bajo uno, como máximo', warning: 'Aviso por encima de' },
  'too-many-layers': { most: 'Capas, como máximo' },
  'participation-unbalanced': {
    percent: 'Porcentaje de un solo sector, como máximo',
    least: 'Se pregunta a partir de estos puestos',
  },
  'raci-too-many-responsible': {
    responsible: 'Ejecutan en una fila, como máximo',
    wideMap: 'Una matriz ancha tiene estas columnas',
    shareOfWideMap: 'Proporción de columnas de una matriz ancha, como máximo',
  },
  'raci-too-many-consulted': {
    consulted: 'Consultados en una fila, como máximo',
    shareOfColumns: 'Proporción de las columnas, como máximo',
  },
  'raci-too-many-informed': {
    columns: 'Se pregunta a partir de estas columnas',
    shareOfColumns: 'Proporción de las columnas, como máximo',
  },
  'raci-row-full': { columns: 'Se pregunta a partir de estas columnas' },
  'raci-role-only-informed': { rows: 'Se pregunta a partir de estas filas' },
  'raci-role-everywhere': { rows: 'Se pregunta a partir de estas filas' },
  'raci-accountable-overload': {
    rows: 'Se pregunta a partir de estas filas',
    share: 'Proporción de las filas de su nivel, como máximo',
  },
  'raci-responsible-overload': {
    rows: 'Se pregunta a partir de estas filas',
    share: 'Proporción de las filas, como máximo',
  },
} as const satisfies Shape<typeof sourceLimits>
