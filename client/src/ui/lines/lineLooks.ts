import type { RelationKind } from 'shared/model'

/** How a kind of line is told from the others without a colour. */
export interface LineLook {
  readonly dash?: string
  readonly isDotted?: boolean
  readonly isDouble?: boolean
  readonly atStart?: 'dot' | 'open'
  readonly atEnd?: 'open' | 'filled'
}

export const lineLooks: Readonly<Record<RelationKind, LineLook>> = {
  'reports-to': {},
  'escalates-to': { dash: '9 4', atEnd: 'open' },
  advises: { dash: '1.5 4', isDotted: true },
  'secretariat-of': { dash: '7 3 1.5 3' },
  oversees: { isDouble: true },
  appoints: { atStart: 'dot', atEnd: 'open' },
  'delegates-to': { dash: '5 3', atEnd: 'filled' },
  'coordinates-with': { atStart: 'open', atEnd: 'open' },
}
