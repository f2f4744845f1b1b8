import type { seats as source } from '../../en/rules/seats.ts'
import type { Shape } from '../../messages.ts'

export const seats = {
  'body-no-members-listed': {
    title: 'Un órgano colegiado sin puestos',
    what: 'No figura ningún puesto de un órgano colegiado.',
    why: 'De quiénes lo integran depende que pueda decidir; sin eso no se puede convocar a nadie ni contar el quórum.',
    messages: { none: 'No consta quién integra {{body}}.' },
  },
  'body-too-small': {
    title: 'Un órgano colegiado con pocos puestos',
    what: 'Un órgano colegiado tiene menos de tres puestos.',
    why: 'Dos personas no forman mayoría: un órgano que decide en conjunto necesita al menos tres.',
    messages: {
      few_one: '{{body}} tiene {{count}} puesto; un órgano colegiado necesita al menos {{least}}.',
      few_other: '{{body}} tiene {{count}} puestos; un órgano colegiado necesita al menos {{least}}.',
    },
    notStated: { seats: 'Cuántos integran {{body}}: no figuran todos sus puestos.' },
  },
  'body-too-large': {
    title: 'Un órgano colegiado con muchos votos',
    what: 'Un órgano que decide tiene más puestos con voto de los habituales en su nivel: 15 en el estratégico, 10 en el directivo, 12 en el operativo.',
    why: 'En un órgano numeroso se decide en otra parte; funciona mejor un núcleo pequeño que decide, con observadores.',
    messages: {
      many_one:
        '{{body}} tiene {{count}} miembro con voto; con más de {{most}} cuesta llegar a una decisión.',
      many_other:
        '{{body}} tiene {{count}} miembros con voto; con más de {{most}} cuesta llegar a una decisión.',
    },
    notStated: {
      level: 'Si {{body}} tiene demasiados votos: su nivel.',
      mandate: 'Si {{body}} tiene demasiados votos: si decide o asesora.',
    },
  },
  'body-multiple-chairs': {
    title: 'Más de una presidencia',
    what: 'Un órgano tiene varios puestos de presidencia que no se turnan.',
    why: 'Con dos presidencias a la vez no se sabe quién convoca, quién dirime un empate y quién responde.',
    messages: {
      several_one: '{{body}} tiene {{count}} presidencia.',
      several_other: '{{body}} tiene {{count}} presidencias a la vez.',
    },
    fixes: { rotate: 'Que las presidencias se turnen' },
  },
  'chair-is-secretary': {
    title: 'Quien preside lleva las actas',
    what: 'El mismo cargo preside un órgano y es su secretaría.',
    why: 'La secretaría da fe de lo acordado y vela por su legalidad; no debería hacerlo quien preside.',
    messages: { same: 'En {{body}} el mismo cargo preside y ejerce la secretaría.' },
    notStated: { holder: 'Si en {{body}} preside y ejerce la secretaría el mismo cargo: quién los ocupa.' },
  },
  'chair-and-secretariat-same-institution': {
    title: 'Presidencia y secretaría en una institución',
    what: 'Una misma institución preside un órgano y es su secretaría.',
    why: 'Es frecuente y puede ser deliberado, pero deja la agenda y las actas en una sola mano.',
    messages: { same: 'Una misma institución preside {{body}} y es su secretaría.' },
    notStated: {
      institution: 'Si una misma institución preside {{body}} y es su secretaría: qué instituciones son.',
    },
  },
  'even-votes-no-casting': {
    title: 'Puede haber empates',
    what: 'Un órgano tiene un número par de votos y no hay voto dirimente.',
    why: 'Cuando los votos son pares alguien debe dirimir el empate, por lo común quien preside; si no, el asunto queda sin decidir.',
    messages: {
      ties_one: '{{body}} tiene {{count}} voto y nadie dirime un empate.',
      ties_other: '{{body}} tiene {{count}} votos y nadie dirime un empate.',
    },
    notStated: {
      seats: 'Cuántos votos tiene {{body}}.',
      castingVote: 'Si alguien dirime los empates en {{body}}.',
    },
    fixes: { castingVote: 'Dar a la presidencia el voto dirimente' },
  },
  'quorum-missing': {
    title: 'Sin quórum',
    what: 'Un órgano colegiado no tiene regla sobre cuántos deben estar presentes.',
    why: 'Lo que se decide sin regla de quórum puede impugnarse.',
    messages: { none: '{{body}} no tiene regla de quórum.' },
    notStated: { quorum: 'Cuántos deben estar presentes en {{body}}.' },
    fixes: { half: 'Fijar el quórum en la mitad de los votos' },
  },
  'quorum-unreachable': {
    title: 'Un quórum inalcanzable',
    what: 'Hay menos puestos con voto ocupados de los que pide el quórum, o deben estar todos ocupados y falta alguno.',
    why: 'Un órgano que no puede sesionar válidamente está paralizado: sus vacantes detienen toda decisión.',
    messages: {
      vacancy_one:
        '{{body}} no puede sesionar válidamente: deben estar ocupados todos los puestos y hay {{count}} vacante.',
      vacancy_other:
        '{{body}} no puede sesionar válidamente: deben estar ocupados todos los puestos y hay {{count}} vacantes.',
      short_one:
        '{{body}} no puede sesionar válidamente: necesita {{needed}} miembros con voto y tiene {{count}}.',
      short_other:
        '{{body}} no puede sesionar válidamente: necesita {{needed}} miembros con voto y tiene {{count}}.',
    },
    notStated: {
      seats: 'Si {{body}} alcanza su quórum: no figuran todos sus puestos.',
      holders: 'Si {{body}} alcanza su quórum: cuáles de sus puestos están ocupados.',
    },
  },
  'alternate-missing': {
    title: 'Nadie suple',
    what: 'La presidencia o la secretaría no tiene suplente.',
    why: 'Si falta quien preside o quien ejerce la secretaría, el órgano no puede sesionar sin suplente.',
    messages: { none: 'No hay suplente para {{seat}}.' },
    notStated: { alternates: 'Quién suple a {{seat}}.' },
    fixes: { addAlternate: 'Añadir el puesto de suplente; quién lo ocupa queda abierto' },
  },
  'seat-duplicate': {
    title: 'Un cargo, dos votos',
    what: 'El mismo cargo ocupa varios puestos con voto en un órgano.',
    why: 'Quien vota dos veces pesa el doble, y queda vacío un puesto pensado para otro.',
    messages: {
      twice_one: '{{seat}} ocupa {{count}} puesto con voto.',
      twice_other: '{{seat}} ocupa {{count}} puestos con voto.',
    },
    fixes: { oneVote: 'Dejarle un solo voto' },
  },
  'position-overcommitted': {
    title: 'Un cargo en muchos órganos',
    what: 'Un cargo integra más de cinco órganos, o sus órganos suman más de cuarenta reuniones al año.',
    why: 'Quien está en todas partes acaba enviando a otra persona; es mejor delegar expresamente.',
    messages: {
      bodies_one: '{{position}} integra {{count}} órgano.',
      bodies_other: '{{position}} integra {{count}} órganos.',
      meetings_one: 'Se espera a {{position}} en {{count}} reunión al año.',
      meetings_other: 'Se espera a {{position}} en {{count}} reuniones al año.',
    },
  },
  'delegate-without-rank': {
    title: 'Puede acudir cualquiera',
    what: 'Un puesto estratégico admite representante y no pide rango mínimo.',
    why: 'Donde cualquiera puede acudir en lugar de un ministro, las decisiones se aplazan hasta que venga.',
    messages: { anyone: 'Cualquiera puede acudir por {{seat}}: no se pide rango mínimo.' },
    notStated: { rank: 'Qué rango debe tener quien acuda por {{seat}}.' },
  },
  'meeting-frequency-missing': {
    title: 'Sin periodicidad',
    what: 'Un órgano colegiado no dice cada cuánto se reúne.',
    why: 'Las reglas de un órgano dicen cada cuánto se reúne; sin periodicidad se reúne en las crisis, o nunca.',
    messages: { none: 'No se dice cada cuánto se reúne {{body}}.' },
    fixes: { set_one: 'Fijar {{count}} reunión al año', set_other: 'Fijar {{count}} reuniones al año' },
  },
  'meeting-frequency-too-low': {
    title: 'Se reúne poco',
    what: 'Un órgano se reúne menos de lo habitual en su nivel: dos veces al año en el estratégico, cuatro en el directivo, seis en el operativo.',
    why: 'Lo que se lleva a un órgano que apenas se reúne espera, y se decide en otra parte.',
    messages: {
      rare_one: '{{body}} se reúne {{count}} vez al año; en su nivel lo habitual son al menos {{least}}.',
      rare_other: '{{body}} se reúne {{count}} veces al año; en su nivel lo habitual son al menos {{least}}.',
    },
    fixes: { set_one: 'Fijar {{count}} reunión al año', set_other: 'Fijar {{count}} reuniones al año' },
  },
  'meeting-frequency-inverted': {
    title: 'El superior se reúne más',
    what: 'Un órgano se reúne con más frecuencia que otro que depende de él.',
    why: 'Lo que prepara el órgano inferior llega tarde al superior.',
    messages: { inverted: '{{superior}} se reúne con más frecuencia que {{body}}, su órgano dependiente.' },
    fixes: {
      set_one: 'Que {{body}} se reúna {{count}} vez al año',
      set_other: 'Que {{body}} se reúna {{count}} veces al año',
    },
  },
} as const satisfies Shape<typeof source>
