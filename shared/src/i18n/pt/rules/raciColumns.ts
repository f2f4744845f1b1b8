import type { raciColumns as source } from '../../en/rules/raciColumns.ts'
import type { Shape } from '../../messages.ts'

export const raciColumns = {
  'raci-role-unused': {
    title: 'Um papel sem participação',
    what: 'Uma coluna do mapa não tem letras.',
    why: 'Um papel que não participa de nenhuma decisão foi esquecido em alguma linha ou não é necessário no mapa.',
    messages: { unused: '{{holder}} não participa de nenhuma decisão.' },
    fixes: { drop: 'Retirar {{holder}} do mapa' },
  },
} as const satisfies Shape<typeof source>
