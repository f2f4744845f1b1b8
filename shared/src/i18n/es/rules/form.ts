import type { form as source } from '../../en/rules/form.ts'
import type { Shape } from '../../messages.ts'

export const form = {
  'rule-failed': {
    title: 'Una verificación no pudo realizarse',
    what: 'Una regla falló con este diseño. Las demás se aplicaron.',
    why: 'Lo que no se verificó puede ocultar un error; avise a quien administra este producto.',
    messages: { failed: 'La verificación «{{rule}}» ({{id}}) no pudo realizarse.' },
  },
  'ruleset-not-applied': {
    title: 'Algo del conjunto de reglas no tiene efecto',
    what: 'El diseño fija algo sobre las reglas que no puede aplicarse: un perfil de reglas, una regla o un límite que aquí no se conoce, un número fuera de rango, o un error que debía ser menos que un error.',
    why: 'Quien lo fijó espera que rija; se conserva en el archivo, y el diseño se evalúa como si no estuviera.',
    messages: {
      profile:
        'El perfil de reglas «{{profile}}» no se conoce aquí; el diseño se evalúa con el de tres niveles.',
      version:
        'El conjunto de reglas se fijó para la versión {{version}} de su perfil; el diseño se evalúa con la versión {{present}}.',
      rule: 'El conjunto de reglas menciona una regla que aquí no se conoce: {{id}}.',
      limit: 'El conjunto de reglas fija un límite que la regla «{{rule}}» no tiene: {{limit}}.',
      range:
        'El conjunto de reglas fija {{limit}} de la regla «{{rule}}» en {{value}}, fuera de rango; rige {{kept}}.',
      error:
        'Los hallazgos de la regla «{{rule}}» son errores y siguen siéndolo, diga lo que diga el conjunto de reglas.',
    },
  },
  'dangling-reference': {
    title: 'Una referencia no lleva a ninguna parte',
    what: 'Algo remite a un elemento que no existe o que es de otro tipo.',
    why: 'Cuando dos personas editan a la vez, o en un archivo externo, puede quedar una referencia suelta; nadie puede saber qué significaba.',
    messages: {
      body_one: '{{thing}} remite a algo que no existe o es de otro tipo: {{ids}}.',
      body_other: '{{thing}} remite a {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
      seat_one: 'El puesto {{thing}} remite a algo que no existe o es de otro tipo: {{ids}}.',
      seat_other:
        'El puesto {{thing}} remite a {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
      relation_one: 'Una línea remite a algo que no existe o es de otro tipo: {{ids}}.',
      relation_other: 'Una línea remite a {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
      activity_one: '{{thing}} remite a algo que no existe o es de otro tipo: {{ids}}.',
      activity_other: '{{thing}} remite a {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
      assignment_one:
        'Una letra del mapa de responsabilidades corresponde a algo que no existe o es de otro tipo: {{ids}}.',
      assignment_other:
        'Una letra del mapa de responsabilidades corresponde a {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
      principle_one: 'El principio {{thing}} remite a algo que no existe o es de otro tipo: {{ids}}.',
      principle_other:
        'El principio {{thing}} remite a {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
      columns_one:
        'El mapa de responsabilidades tiene una columna de algo que no existe o es de otro tipo: {{ids}}.',
      columns_other:
        'El mapa de responsabilidades tiene columnas de {{count}} elementos que no existen o son de otro tipo: {{ids}}.',
    },
    fixes: {
      body: 'Quitar la referencia a {{ids}}',
      seat: 'Quitar la referencia a {{ids}}',
      relation: 'Quitar la referencia a {{ids}}',
      activity: 'Quitar la referencia a {{ids}}',
      assignment: 'Quitar las letras sobrantes',
      principle: 'Quitar la referencia a {{ids}}',
      columns: 'Quitar las columnas sobrantes',
    },
  },
  'letter-outside-set': {
    title: 'Una letra de otro juego de letras',
    what: 'Una casilla contiene una letra que el juego elegido no tiene.',
    why: 'Una letra ajena al juego no significa nada en este mapa, y ninguna otra verificación puede leerla.',
    messages: {
      foreign_one: '{{holder}} tiene en {{activity}} la letra {{letters}}, que no existe en {{set}}.',
      foreign_other: '{{holder}} tiene en {{activity}} las letras {{letters}}, que no existen en {{set}}.',
    },
    fixes: { remove: 'Quitar {{letters}}' },
  },
  'value-unreadable': {
    title: 'Un valor que no puede leerse',
    what: 'Un campo del documento compartido contiene un valor sin la forma necesaria. Se lee como no indicado.',
    why: 'Lo escribió otro programa; hasta que alguien vuelva a fijar el campo, ninguna verificación puede saber qué debía decir.',
    messages: {
      thing_one: 'Un valor de {{thing}} no puede leerse: {{fields}}.',
      thing_other: '{{count}} valores de {{thing}} no pueden leerse: {{fields}}.',
      design_one: 'Un valor del diseño no puede leerse: {{fields}}.',
      design_other: '{{count}} valores del diseño no pueden leerse: {{fields}}.',
    },
  },
} as const satisfies Shape<typeof source>
