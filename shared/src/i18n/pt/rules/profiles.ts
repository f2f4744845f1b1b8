import type { limits as sourceLimits, profiles as sourceProfiles } from '../../en/rules/profiles.ts'
import type { Shape } from '../../messages.ts'

export const profiles = {
  'three-levels': {
    name: 'Três níveis',
    description:
      'Para um marco nacional: níveis estratégico, diretivo e operacional, e três áreas centrais. Alinhado com a estrutura do guia da CEPAL.',
  },
  'cross-border': {
    name: 'Vários países',
    description:
      'Para órgãos que vários países partilham por tratado ou acordo: assentos e coordenação por país; não se pergunta o que cada país resolve internamente.',
  },
  'plain-raci': {
    name: 'Somente matriz de responsabilidades',
    description:
      'Para uma matriz RACI por si só: linhas, colunas e forma; nada se pergunta da estrutura por trás dela.',
  },
} as const satisfies Shape<typeof sourceProfiles>

export const limits = {
  'coordination-body-missing': { institutions: 'Instituições representadas, no mínimo' },
  'coordination-body-advisory-only': { institutions: 'Instituições representadas, no mínimo' },
  'body-too-small': { seats: 'Assentos, no mínimo' },
  'body-too-large': {
    strategic: 'Assentos com voto no nível estratégico, no máximo',
    directive: 'Assentos com voto no nível diretivo, no máximo',
    operational: 'Assentos com voto no nível operacional, no máximo',
  },
  'position-overcommitted': { bodies: 'Órgãos, no máximo', meetings: 'Reuniões por ano, no máximo' },
  'escalation-without-deadline': { days: 'Dias que se propõem' },
  'meeting-frequency-missing': {
    strategic: 'Reuniões por ano propostas no nível estratégico',
    directive: 'Reuniões por ano propostas no nível diretivo',
    operational: 'Reuniões por ano propostas no nível operacional',
  },
  'meeting-frequency-too-low': {
    strategic: 'Reuniões por ano no nível estratégico, no mínimo',
    directive: 'Reuniões por ano no nível diretivo, no mínimo',
    operational: 'Reuniões por ano no nível operacional, no mínimo',
  },
  'too-many-working-groups': { most: 'Grupos temporários, no máximo' },
  'span-of-control-wide': { most: 'Órgãos sob um, no máximo', warning: 'Aviso acima de' },
  'too-many-layers': { most: 'Camadas, no máximo' },
  'participation-unbalanced': {
    percent: 'Percentual de um só setor, no máximo',
    least: 'Pergunta-se a partir destes assentos',
  },
  'raci-too-many-responsible': {
    responsible: 'Executam em uma linha, no máximo',
    wideMap: 'Uma matriz larga tem estas colunas',
    shareOfWideMap: 'Proporção das colunas de uma matriz larga, no máximo',
  },
  'raci-too-many-consulted': {
    consulted: 'Consultados em uma linha, no máximo',
    shareOfColumns: 'Proporção das colunas, no máximo',
  },
  'raci-too-many-informed': {
    columns: 'Pergunta-se a partir destas colunas',
    shareOfColumns: 'Proporção das colunas, no máximo',
  },
  'raci-row-full': { columns: 'Pergunta-se a partir destas colunas' },
  'raci-role-only-informed': { rows: 'Pergunta-se a partir destas linhas' },
  'raci-role-everywhere': { rows: 'Pergunta-se a partir destas linhas' },
  'raci-accountable-overload': {
    rows: 'Pergunta-se a partir destas linhas',
    share: 'Proporção das linhas do seu nível, no máximo',
  },
  'raci-responsible-overload': {
    rows: 'Pergunta-se a partir destas linhas',
    share: 'Proporção das linhas, no máximo',
  },
} as const satisfies Shape<typeof sourceLimits>
