import type { countries as source } from '../../en/rules/countries.ts'
import type { Shape } from '../../messages.ts'

export const countries = {
  'country-without-seat': {
    title: 'Un país sin puesto',
    what: 'En un diseño de varios países, uno no tiene puesto en la mesa superior que comparten.',
    why: 'Un país que no está representado no queda obligado por lo que se decide.',
    messages: {
      absent: '{{country}} no tiene puesto en la mesa superior compartida.',
    },
    notStated: {
      seats:
        'Si {{country}} tiene un puesto en la mesa superior compartida: no constan todos los puestos o sus países.',
    },
    fixes: {
      addSeat: 'Añadir a {{body}} un puesto de {{country}}; quién lo ocupa queda abierto',
    },
  },
  'country-without-national-coordinator': {
    title: 'Un país sin coordinador',
    what: 'En un diseño de varios países, uno no tiene coordinador nacional ni autoridad competente.',
    why: 'Lo que los países deciden juntos necesita a alguien que lo lleve adelante en cada uno.',
    messages: {
      none: 'Nadie coordina dentro de este país: {{country}}.',
    },
    notStated: {
      country: 'Quién coordina dentro de este país, {{country}}: el país de un coordinador.',
    },
  },
  'cross-border-body-no-rotation': {
    title: 'Un órgano compartido que preside siempre un país',
    what: 'La presidencia de un consejo que comparten varios países es de uno de ellos y no rota.',
    why: 'Una presidencia rotatoria o neutral conserva la confianza de todos los países.',
    messages: {
      fixed: 'El mismo país preside siempre {{body}}: {{country}}.',
    },
    fixes: {
      rotate: 'Que la presidencia rote',
    },
  },
  'name-missing-language': {
    title: 'Falta un nombre en un idioma',
    what: 'Un órgano, una decisión o un puesto con título no tiene nombre en uno de los idiomas del diseño.',
    why: 'Quien lee el diseño en ese idioma ve un nombre en otro, o ninguno.',
    messages: {
      missing: '{{thing}} no tiene nombre en este idioma: {{language}}.',
    },
  },
  'entity-name-stale': {
    title: 'Un nombre anterior',
    what: 'Un puesto lo ocupa una institución con un nombre que un órgano del diseño tuvo antes.',
    why: 'Los decretos siguen nombrando instituciones que cambiaron de nombre; quien lee las toma por dos.',
    messages: {
      renamed: '{{old}} es ahora {{now}}.',
    },
    fixes: {
      link: 'Vincular el puesto a {{now}}',
    },
  },
  'waiver-expired': {
    title: 'Una excepción aceptada que venció',
    what: 'Pasó el último día de una excepción aceptada, y ninguna posterior rige para el mismo hallazgo.',
    why: 'La excepción se aceptó por un tiempo: hay que renovarla o corregir su causa.',
    messages: {
      expired_one: 'La excepción aceptada venció el {{until}}: {{rules}}.',
      expired_other: 'Vencieron excepciones aceptadas, la última el {{until}}: {{rules}}.',
    },
  },
} as const satisfies Shape<typeof source>
