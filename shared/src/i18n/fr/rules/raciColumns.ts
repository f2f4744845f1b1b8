import type { raciColumns as source } from '../../en/rules/raciColumns.ts'
import type { Shape } from '../../messages.ts'

export const raciColumns = {
  'raci-role-unused': {
    title: 'Un rôle sans part',
    what: 'Une colonne de la carte n’a aucune lettre.',
    why: 'Un rôle qui n’a part à aucune décision a été oublié sur une ligne, ou n’est pas nécessaire dans la carte.',
    messages: { unused: '{{holder}} n’a part à aucune décision.' },
    fixes: { drop: 'Retirer {{holder}} de la carte' },
  },
} as const satisfies Shape<typeof source>
