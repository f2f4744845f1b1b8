import type { Messages } from '../messages.ts'

export const templates = {
  threeLevels: {
    title: 'Estructura de tres niveles',
    description:
      'Órganos estratégicos, directivos y operativos con sus enlaces, puestos y un primer mapa de responsabilidades, alineada con la estructura de tres niveles de la CEPAL.',
  },
  interministerial: {
    title: 'Comité interministerial',
    description: 'Un comité de ministros con secretaría técnica y un grupo de trabajo por área central.',
  },
  binational: {
    title: 'Comisión binacional',
    description:
      'Dos países con presidencia rotativa, coordinadores nacionales, secretaría conjunta y grupos de trabajo conjuntos.',
  },
  dominicanRepublic2022: {
    title: 'República Dominicana, octubre de 2022',
    description:
      'Un ejemplo real y fechado: el Gabinete de Transformación Digital tras el Decreto 594-22, con las mesas de la Agenda Digital 2030, en español e inglés.',
  },
  empty: {
    title: 'Un órgano para empezar',
    description: 'El órgano más alto de su estructura, listo para recibir nombre; lo demás lo añade usted.',
    body: 'Órgano más alto',
  },
} as const satisfies Messages['templates']
