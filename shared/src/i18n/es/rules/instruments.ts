import type { instruments as source } from '../../en/rules/instruments.ts'
import type { Shape } from '../../messages.ts'

export const instruments = {
  'legal-instrument-not-in-force': {
    title: 'Una base jurídica que no está vigente',
    what: 'Ninguno de los instrumentos que cita un órgano está vigente en la fecha de evaluación: son proyectos, están derogados, vencieron o aún no entran en vigor.',
    why: 'Un órgano cuyo decreto fue derogado ha perdido su mandato, aunque siga reuniéndose.',
    messages: {
      draft: '{{body}} se apoya en {{instruments}}, que es un proyecto.',
      repealed: '{{body}} se apoya en {{instruments}}, que está derogado.',
      expired: '{{body}} se apoya en {{instruments}}, que ya no está vigente.',
      future: '{{body}} se apoya en {{instruments}}, que aún no está vigente.',
      several: '{{body}} se apoya en {{instruments}}; ninguno está vigente.',
    },
    notStated: {
      status: 'Si la base jurídica de {{body}} está vigente.',
    },
    fixes: {
      cite: 'Citar {{instrument}}',
    },
  },
  'legal-instrument-rank-too-low': {
    title: 'Una base jurídica de rango insuficiente',
    what: 'Un órgano rinde cuentas por decisiones de varios ministerios o países, pero solo se apoya en una norma interna.',
    why: 'Una norma interna obliga a su propia institución; las demás no están obligadas a seguirla.',
    messages: {
      internal:
        '{{body}} rinde cuentas por decisiones que obligan a varias instituciones, pero solo se apoya en {{instruments}}, una norma interna.',
    },
    fixes: {
      cite: 'Citar {{instrument}}',
    },
  },
  'legal-instrument-unsourced': {
    title: 'Un instrumento difícil de encontrar',
    what: 'Un instrumento no tiene fecha, ni enlace, ni artículo.',
    why: 'Quien lee el diseño debe poder consultar la base jurídica.',
    messages: {
      none: '{{instrument}} no tiene fecha, ni enlace, ni artículo.',
    },
  },
} as const satisfies Shape<typeof source>
