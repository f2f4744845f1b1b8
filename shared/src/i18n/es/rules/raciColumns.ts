import type { raciColumns as source } from '../../en/rules/raciColumns.ts'
import type { Shape } from '../../messages.ts'

export const raciColumns = {
  'raci-role-unused': {
    title: 'Un rol sin participación',
    what: 'Una columna del mapa no tiene letras.',
    why: 'Un rol que no participa en ninguna decisión quedó olvidado en alguna fila o no hace falta en el mapa.',
    messages: { unused: '{{holder}} no participa en ninguna decisión.' },
    fixes: { drop: 'Quitar a {{holder}} del mapa' },
  },
} as const satisfies Shape<typeof source>
