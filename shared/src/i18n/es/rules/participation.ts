import type { participation as source } from '../../en/rules/participation.ts'
import type { Shape } from '../../messages.ts'

export const participation = {
  'participation-voiceless': {
    title: 'Voces externas sin participación',
    what: 'Existen puestos ajenos al gobierno, pero todos son de observadores o invitados, o ninguno de sus titulares es consultado ni ejecuta algo en una decisión sobre estrategia o servicios. Es un error si el diseño es impulsado por las personas.',
    why: 'Un puesto sin parte en ninguna decisión es un puesto entre el público.',
    messages: {
      guests: 'Las voces ajenas al gobierno son de invitados u observadores.',
      silent: 'Las voces ajenas al gobierno no participan en ninguna decisión sobre estrategia o servicios.',
    },
    notStated: {
      rows: 'Si las voces ajenas al gobierno participan en las decisiones: el mapa de responsabilidades está vacío.',
    },
    fixes: {
      consult_one: 'Consultar a {{body}} en {{count}} decisión estratégica',
      consult_other: 'Consultar a {{body}} en {{count}} decisiones estratégicas',
    },
  },
  'participation-unbalanced': {
    title: 'Un sector habla por todos los externos',
    what: 'Un sector ocupa más del 60 por ciento de los puestos ajenos al gobierno.',
    why: 'Donde un sector tiene la mayoría de los puestos externos, los demás se oyen menos.',
    messages: {
      mostly_one:
        'Un sector ocupa el {{percent}} % del único puesto ajeno al gobierno ({{count}}): {{sector}}.',
      mostly_other:
        'Un sector ocupa el {{percent}} % de los {{count}} puestos ajenos al gobierno: {{sector}}.',
    },
    notStated: {
      seats: 'Si un sector ocupa la mayoría de los puestos ajenos al gobierno: no constan todos los puestos.',
    },
  },
  'institutional-leader-missing': {
    title: 'Un ministerio sin líder digital',
    what: 'Un ministerio que participa no tiene ningún puesto o cargo de líder digital institucional.',
    why: 'Lo que se decide para todos los ministerios necesita a alguien que lo lleve a la práctica en cada uno.',
    messages: {
      none: '{{participant}} no tiene líder digital.',
    },
    notStated: {
      participants: 'Qué ministerios participan, y si cada uno tiene un líder digital.',
      seats: 'Si {{participant}} tiene un líder digital: no constan todos sus puestos.',
    },
  },
  'institutional-committee-missing': {
    title: 'Un ministerio sin comité digital',
    what: 'Ningún comité digital institucional pertenece a un ministerio que participa, ni lo preside este.',
    why: 'En un comité propio, el ministerio reúne a quienes deciden sobre su plan digital.',
    messages: {
      none: '{{participant}} no tiene comité digital.',
    },
    notStated: {
      participants: 'Qué ministerios participan, y si cada uno tiene un comité digital.',
    },
  },
  'finance-not-at-strategic': {
    title: 'Sin autoridad presupuestaria en la cúspide',
    what: 'Ningún puesto de la mesa superior es de hacienda, economía o planificación.',
    why: 'Las prioridades sin la autoridad presupuestaria son deseos.',
    messages: {
      absent: 'La autoridad presupuestaria no participa en la mesa superior, {{body}}.',
    },
    notStated: {
      seats:
        'Si la autoridad presupuestaria participa en la mesa superior, {{body}}: no constan todos sus puestos.',
    },
    fixes: {
      addSeat: 'Añadir el puesto de la autoridad presupuestaria; quién lo ocupa queda abierto',
    },
  },
  'subnational-missing': {
    title: 'Sin voz de los gobiernos locales',
    what: 'Hay decisiones o funciones sobre lo que se presta localmente, pero ningún gobierno subnacional tiene un puesto.',
    why: 'Las personas encuentran la mayoría de los servicios en su municipio; sin él, lo decidido se queda a su puerta.',
    messages: {
      absent: 'Hay servicios que se prestan localmente, pero ningún gobierno local tiene un puesto.',
    },
    notStated: {
      seats: 'Si un gobierno local tiene un puesto: no constan todos los puestos.',
    },
    fixes: {
      addSeat: 'Añadir un puesto de los gobiernos locales a {{body}}',
    },
  },
} as const satisfies Shape<typeof source>
