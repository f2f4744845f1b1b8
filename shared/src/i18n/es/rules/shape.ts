import type { shape as source } from '../../en/rules/shape.ts'
import type { Shape } from '../../messages.ts'

export const shape = {
  'core-area-multiple-leads': {
    title: 'Un área central con varios responsables',
    what: 'Varios órganos operativos que no son transversales lideran la misma área central.',
    why: 'Cuando lideran varios, ninguno rinde cuentas, y las instituciones siguen al que les conviene.',
    messages: {
      several_one: '{{count}} órgano lidera el área de {{area}}: {{bodies}}.',
      several_other: '{{count}} órganos lideran el área de {{area}}: {{bodies}}.',
    },
    fixes: {
      keep: 'Que solo {{body}} lidere el área',
    },
  },
  'multiple-apex': {
    title: 'Más de una cúspide',
    what: 'Varios órganos estratégicos no tienen a nadie por encima; es un error si son del mismo país.',
    why: 'Con dos cúspides nadie puede resolver sus desacuerdos: una debe estar por encima, o han de fusionarse.',
    messages: {
      several_one: '{{count}} órgano estratégico no tiene a nadie por encima: {{bodies}}.',
      several_other: '{{count}} órganos estratégicos no tienen a nadie por encima: {{bodies}}.',
    },
  },
  'escalation-without-deadline': {
    title: 'Un escalamiento sin plazo',
    what: 'Un escalamiento no dice a los cuántos días sube un asunto.',
    why: 'Sin plazo, un asunto bloqueado puede quedarse abajo para siempre.',
    messages: {
      none: 'No se dice a los cuántos días un asunto bloqueado pasa de {{body}} a {{superior}}.',
    },
    fixes: {
      set_one: 'Fijar {{count}} día',
      set_other: 'Fijar {{count}} días',
    },
  },
  'temporary-without-end': {
    title: 'Un órgano temporal sin fecha de término',
    what: 'Un órgano temporal no tiene fecha de término, o esta ya pasó.',
    why: 'Los grupos de trabajo que nadie cierra continúan sin mandato.',
    messages: {
      none: '{{body}} es temporal y no tiene fecha de término.',
      past: '{{body}} debía terminar el {{until}}.',
    },
  },
  'too-many-working-groups': {
    title: 'Muchos grupos temporales a la vez',
    what: 'Más de tres órganos temporales dependen de uno.',
    why: 'Las mismas pocas personas integran todos los grupos, y su superior no puede seguir lo que prepara cada uno.',
    messages: {
      many_one:
        '{{count}} grupo temporal depende a la vez de {{body}}; más de {{most}} son difíciles de seguir.',
      many_other:
        '{{count}} grupos temporales dependen a la vez de {{body}}; más de {{most}} son difíciles de seguir.',
    },
  },
  'span-of-control-wide': {
    title: 'Muchos órganos bajo uno solo',
    what: 'Más de diez órganos dependen directamente de uno; es un aviso a partir de dieciséis.',
    why: 'La atención de un superior es limitada. La evidencia sobre el número adecuado varía, así que nunca es un error.',
    messages: {
      wide_one: '{{count}} órgano depende directamente de {{body}}.',
      wide_other: '{{count}} órganos dependen directamente de {{body}}.',
    },
  },
  'single-child-chain': {
    title: 'Una capa quizá innecesaria',
    what: 'Exactamente un órgano depende de otro del mismo nivel, que no rinde cuentas por ninguna decisión.',
    why: 'Una capa que solo transmite asuntos cuesta tiempo y oculta quién rinde cuentas.',
    messages: {
      single:
        'Solo {{below}} depende de {{body}}, en el mismo nivel, y {{body}} no rinde cuentas por ninguna decisión: ¿hace falta esta capa?',
    },
    notStated: {
      level: 'Si hace falta la capa de {{body}}: el nivel de {{below}}.',
      rows: 'Si hace falta la capa de {{body}}: el mapa de responsabilidades está vacío.',
    },
  },
  'too-many-layers': {
    title: 'Muchas capas',
    what: 'Hay más de cinco capas de arriba abajo.',
    why: 'Cada capa retrasa lo que sube y altera lo que baja.',
    messages: {
      deep_one: 'Hay {{count}} capa de arriba abajo: {{path}}.',
      deep_other: 'Hay {{count}} capas de arriba abajo: {{path}}.',
    },
  },
  'function-overlap': {
    title: 'La misma función en varios órganos',
    what: 'Varios órganos de un nivel enumeran la misma función. Los países, y los comités y oficiales de cada institución, se consideran por separado.',
    why: 'Lo que hacen dos órganos se hace dos veces o no lo hace ninguno, y las instituciones eligen el que les conviene.',
    messages: {
      same_one: '{{bodies}} tienen la misma función: {{functions}}.',
      same_other: '{{bodies}} tienen las mismas funciones: {{functions}}.',
    },
    fixes: {
      keep_one: 'Dejar la función solo a {{body}}',
      keep_other: 'Dejar las funciones solo a {{body}}',
    },
  },
  'body-without-functions': {
    title: 'Un órgano sin funciones',
    what: 'El diseño indica que un órgano no tiene funciones.',
    why: 'El reglamento de un órgano empieza por decir para qué sirve; sin ello nadie sabe qué llevarle.',
    messages: {
      none: 'No se dice para qué sirve {{body}}.',
    },
    notStated: {
      functions: 'Para qué sirve {{body}}.',
    },
  },
  'review-date-missing': {
    title: 'Sin fecha de revisión',
    what: 'El diseño no dice cuándo se revisará, o esa fecha ya pasó.',
    why: 'Ningún modelo institucional sirve para siempre: debe revisarse periódicamente, y también el mapa de responsabilidades.',
    messages: {
      none: 'No se dice cuándo se revisará este diseño.',
      past: 'Este diseño debía revisarse a más tardar el {{since}}.',
    },
    fixes: {
      set: 'Fijar la revisión para el {{day}}',
    },
  },
  'principle-not-embodied': {
    title: 'Un principio sin efecto',
    what: 'Un principio no está vinculado a ningún órgano ni a ninguna decisión.',
    why: 'Un principio que nadie encarna se queda en el papel.',
    messages: {
      none: 'Ningún órgano ni decisión refleja {{principle}}.',
    },
  },
} as const satisfies Shape<typeof source>
