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
    what: 'En una fila rinde cuentas más de uno. Un órgano colegiado y quien lo preside cuentan como uno.',
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
} as const satisfies Shape<typeof source>
