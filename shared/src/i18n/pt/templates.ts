import type { Messages } from '../messages.ts'

export const templates = {
  threeLevels: {
    title: 'Estrutura de três níveis',
    description:
      'Órgãos estratégicos, diretivos e operacionais com seus vínculos, assentos e um primeiro mapa de responsabilidades, alinhada à estrutura de três níveis da CEPAL.',
  },
  interministerial: {
    title: 'Comitê interministerial',
    description:
      'Um comitê de ministros com secretaria técnica e um grupo de trabalho para cada área central.',
  },
  binational: {
    title: 'Comissão binacional',
    description:
      'Dois países com presidência rotativa, coordenadores nacionais, secretaria conjunta e grupos de trabalho conjuntos.',
  },
  dominicanRepublic2022: {
    title: 'República Dominicana, outubro de 2022',
    description:
      'Um exemplo real e datado: o Gabinete de Transformação Digital após o Decreto 594-22, com as mesas da Agenda Digital 2030, em espanhol e inglês.',
  },
  empty: {
    title: 'Um órgão para começar',
    description:
      'O órgão mais alto da sua estrutura, pronto para receber um nome; o restante fica por sua conta.',
    body: 'Órgão mais alto',
  },
} as const satisfies Messages['templates']
