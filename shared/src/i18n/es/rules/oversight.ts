import type { oversight as source } from '../../en/rules/oversight.ts'
import type { Shape } from '../../messages.ts'

export const oversight = {
  'core-area-lead-not-on-directive': {
    title: 'Un responsable de área sin puesto en el nivel directivo',
    what: 'Un órgano operativo que lidera un área central no integra ningún consejo directivo, ni tampoco su institución o quien lo dirige.',
    why: 'Lo que se decide en el nivel directivo lo ejecutan los responsables de área; sin un puesto se enteran tarde, y su experiencia falta allí.',
    messages: {
      absent: '{{body}} lidera un área central, pero no tiene un puesto en el nivel directivo.',
    },
    notStated: {
      seats: 'Si {{body}} tiene un puesto en el nivel directivo: allí no constan todos los puestos.',
    },
    fixes: {
      seat: 'Dar a {{lead}} un puesto en {{body}}',
    },
  },
  'lead-authority-no-levers': {
    title: 'Un ente rector sin facultades',
    what: 'El ente rector no rinde cuentas ni emite un dictamen vinculante donde se aprueban gastos o iniciativas, se verifica el trabajo o se fijan normas.',
    why: 'Casi todos los países tienen un ente rector, pero la mitad o menos pueden financiar, aprobar, ordenar revisiones o hacer cumplir normas; sin esas facultades solo puede pedir.',
    messages: {
      none: '{{body}} es el ente rector, pero carece de facultades: ni aprueba, ni verifica, ni fija normas.',
    },
    notStated: {
      kind: 'Si {{body}} tiene alguna facultad: el tipo de las decisiones por las que rinde cuentas.',
      rows: 'Si {{body}} tiene alguna facultad: el mapa de responsabilidades está vacío.',
    },
    fixes: {
      agree: 'Que {{body}} deba dar su conformidad a {{activity}}',
    },
  },
  'coordination-body-missing': {
    title: 'Ningún órgano de coordinación',
    what: 'Ningún consejo directivo tiene miembros de tres instituciones o más.',
    why: 'Sin una mesa en la que se reúnan los líderes digitales de las instituciones, cada una sigue su propio camino.',
    messages: {
      none: 'Ningún órgano directivo reúne a las instituciones.',
    },
    notStated: {
      seats: 'Si un órgano directivo reúne a las instituciones: no constan todos los niveles y puestos.',
    },
  },
  'coordination-body-advisory-only': {
    title: 'Una coordinación que solo asesora',
    what: 'Los consejos que reúnen a las instituciones tienen un mandato consultivo y no rinden cuentas por ninguna decisión.',
    why: 'En la mayoría de los países estos órganos solo asesoran; los que además fijan prioridades logran más.',
    messages: {
      advises: '{{body}} reúne a las instituciones, pero solo asesora.',
    },
    notStated: {
      mandate: 'Si {{body}} solo asesora.',
    },
  },
  'levels-not-linked': {
    title: 'Niveles que nadie conecta',
    what: 'Nadie tiene puestos en dos niveles contiguos, y ningún órgano del inferior es secretaría de uno superior. Donde un nivel no tiene consejos basta una línea de dependencia.',
    why: 'Quienes participan en ambos niveles llevan las decisiones hacia abajo y los problemas hacia arriba.',
    messages: {
      apart: 'Nadie conecta el nivel {{upper}} con el nivel {{lower}}.',
      noLine:
        'Nadie conecta el nivel {{upper}} con el nivel {{lower}}: ni siquiera una línea de dependencia va de uno a otro.',
    },
    notStated: {
      seats: 'Si alguien conecta el nivel {{upper}} con el nivel {{lower}}: no constan todos los puestos.',
    },
    fixes: {
      seat: 'Dar a {{chair}} un puesto en {{body}}',
    },
  },
  'oversight-missing': {
    title: 'Sin supervisión',
    what: 'Ningún órgano consta como de supervisión ni tiene ese papel, y no hay ninguna línea de supervisión.',
    why: 'Quienes ejecutan no deberían ser los únicos en decir qué tan bien resultó.',
    messages: {
      none: 'Nadie independiente verifica los resultados.',
    },
  },
  'oversight-not-independent': {
    title: 'Supervisión del propio superior',
    what: 'Un órgano supervisa a otro que está por encima de él, sin ser la cúspide.',
    why: 'Quien depende del órgano que verifica no puede informar sobre él con libertad.',
    messages: {
      superior: '{{body}} supervisa a {{superior}}, que está por encima.',
    },
    fixes: {
      attach: 'Que dependa directamente de {{superior}}',
    },
  },
  'agenda-self-evaluated': {
    title: 'Una agenda que se evalúa a sí misma',
    what: 'Un órgano ejecuta la agenda digital y la evalúa, y ninguna evaluación está en manos de otros.',
    why: 'Nadie informa primero de sus propios fallos; una revisión externa muestra lo que una agenda logró de verdad.',
    messages: {
      same: '{{body}} evalúa la agenda que ejecuta, y nadie más lo hace.',
    },
    fixes: {
      move: 'Encomendar la evaluación a {{body}}',
    },
  },
} as const satisfies Shape<typeof source>
