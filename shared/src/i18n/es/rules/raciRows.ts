import type { raciRows as source } from '../../en/rules/raciRows.ts'
import type { Shape } from '../../messages.ts'

export const raciRows = {
  'raci-row-empty': {
    title: 'Nadie asignado',
    what: 'Una fila del mapa no tiene letras.',
    why: 'Una decisión sin nadie asignado se toma por azar o no se toma.',
    messages: { empty: 'Nadie está asignado a {{activity}}.' },
    fixes: {
      assign: 'Que {{body}} rinda cuentas y la ejecute',
      delete: 'Eliminar la fila {{activity}}',
    },
  },
  'raci-missing-accountable': {
    title: 'Nadie rinde cuentas',
    what: 'Una fila tiene letras, pero ninguna hace que alguien rinda cuentas.',
    why: 'En cada decisión alguien tiene la última palabra y responde por el resultado; sin ello, nadie responde.',
    messages: { none: 'Nadie rinde cuentas de {{activity}}: nadie responde por el resultado.' },
    fixes: { assign: 'Que {{body}} rinda cuentas' },
  },
  'raci-multiple-accountable': {
    title: 'Más de uno rinde cuentas',
    what: 'En una fila rinde cuentas más de uno. Un órgano y quien lo preside o dirige cuentan como uno.',
    why: 'Cuando dos responden por la misma decisión, cada uno puede dejársela al otro. Si ambos son necesarios, la fila contiene dos decisiones.',
    messages: { several: 'De {{activity}} rinden cuentas {{count}}: {{holders}}.' },
    fixes: { keep: 'Que rinda cuentas solo {{holder}}; los demás dan una opinión vinculante' },
  },
  'raci-missing-responsible': {
    title: 'Nadie ejecuta',
    what: 'Una fila tiene letras, pero ninguna encarga a alguien la ejecución.',
    why: 'Una decisión que nadie ejecuta se queda en el papel.',
    messages: { none: 'Nadie ejecuta {{activity}}.' },
    fixes: { mark: 'Que {{holder}} también la ejecute' },
  },
  'raci-too-many-responsible': {
    title: 'Muchos ejecutan',
    what: 'Más de tres roles ejecutan una fila; en un mapa de nueve columnas o más, más de un tercio de ellas.',
    why: 'Donde muchos ejecutan, cada uno espera a los demás; puede que la fila contenga varias actividades.',
    messages: {
      many: '{{count}} roles ejecutan {{activity}}; tal vez convenga dividirla: {{holders}}.',
    },
    fixes: {
      support: 'Que {{holder}} solo apoye la ejecución',
    },
  },
  'raci-too-many-consulted': {
    title: 'Muchas consultas',
    what: 'En una fila se consulta a más de cuatro roles, o a más del 40 % de las columnas si son más.',
    why: 'Cada consulta cuesta tiempo antes de decidir; muchas están para evitar roces, no para decidir mejor.',
    messages: {
      many: 'Antes de {{activity}} hay que consultar a {{count}} roles.',
    },
    fixes: {
      inform: 'Informar a {{holder}} en lugar de consultar',
    },
  },
  'raci-too-many-informed': {
    title: 'Se informa a casi todos',
    what: 'En un mapa de seis columnas o más, se informa de una fila a más del 60 % de ellas.',
    why: 'Lo que casi todos deben saber se publica mejor de lo que se envía a cada uno.',
    messages: {
      many: 'De {{columns}} roles, se informa a {{count}} de {{activity}}.',
    },
    fixes: {
      publish: 'Publicar el resultado y no informar a nadie en particular',
    },
  },
  'raci-no-consulted-no-informed': {
    title: 'No se consulta ni se informa a nadie',
    what: 'En una fila no se consulta ni se informa a nadie. Es un aviso si atañe a varios ministerios o países.',
    why: 'Las decisiones de las que nadie más se entera crean compartimentos estancos.',
    messages: {
      nobody: 'A ningún otro órgano se le consulta ni se le informa sobre {{activity}}.',
      shared:
        '{{activity}} atañe a varias instituciones, pero a ningún otro órgano se le consulta ni se le informa.',
    },
    fixes: {
      inform: 'Informar a {{superior}}',
    },
  },
  'raci-row-full': {
    title: 'Todos participan',
    what: 'En un mapa de seis columnas o más, todas tienen una letra en una fila.',
    why: 'Donde todos participan, nadie sabe de quién es el asunto.',
    messages: {
      full: 'Los {{count}} roles participan en {{activity}}.',
    },
    fixes: {
      publish: 'Publicar el resultado y no informar a nadie en particular',
    },
  },
  'raci-cell-conflict': {
    title: 'Dos papeles que se excluyen',
    what: 'Una casilla hace que un rol rinda cuentas o ejecute y, a la vez, sea consultado o informado.',
    why: 'Quien ejecuta o rinde cuentas ya está al tanto; la letra más débil solo enturbia el mapa.',
    messages: {
      consulted: '{{holder}} está a cargo de {{activity}} y a la vez es objeto de consulta.',
      informed: '{{holder}} está a cargo de {{activity}} y a la vez recibe información sobre ella.',
    },
    fixes: {
      keepStronger: 'Mantener la letra más fuerte de {{holder}}',
    },
  },
  'raci-duplicate-activity': {
    title: 'La misma decisión dos veces',
    what: 'Dos filas de la misma área central dicen lo mismo. Al enviar es un error si rinden cuentas órganos distintos.',
    why: 'Una decisión que figura dos veces se toma dos veces, o no la toma nadie.',
    messages: {
      same: '{{activity}} parece la misma decisión en las filas {{numbers}}.',
      apart:
        '{{activity}} parece la misma decisión en las filas {{numbers}}, pero rinden cuentas órganos distintos.',
    },
    fixes: {
      merge: 'Unir las dos filas',
    },
  },
  'raci-activity-wording': {
    title: 'Redacción de una actividad',
    what: 'El nombre de una fila no tiene verbo o une dos verbos con «y».',
    why: 'Una sola acción que empieza con un verbo se puede encomendar a alguien; un tema o dos acciones, no.',
    messages: {
      noVerb: '{{activity}} no tiene verbo: escriba una acción que empiece con un verbo.',
      severalVerbs: '{{activity}} reúne más de una acción: escriba cada una en su propia fila.',
    },
  },
  'raci-row-unclassified': {
    title: 'Una decisión sin clasificar',
    what: 'No consta el nivel, el área central o el tipo de una fila.',
    why: 'Quién puede responder por una decisión depende de dónde se sitúa.',
    messages: {
      missing: '{{activity}} no indica {{missing}}.',
    },
    fixes: {
      level: 'Nivel: {{value}}',
      coreArea: 'Área central: {{value}}',
    },
  },
} as const satisfies Shape<typeof source>
