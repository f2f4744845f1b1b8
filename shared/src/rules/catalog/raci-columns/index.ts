import { accountableOverload } from './raci-accountable-overload.ts'
import { columnIsPerson } from './raci-column-is-person.ts'
import { responsibleOverload } from './raci-responsible-overload.ts'
import { roleEverywhere } from './raci-role-everywhere.ts'
import { roleNoLineDuty } from './raci-role-no-line-duty.ts'
import { roleOnlyInformed } from './raci-role-only-informed.ts'
import { roleUnused } from './raci-role-unused.ts'

export const raciColumns = [
  roleUnused,
  roleOnlyInformed,
  roleNoLineDuty,
  accountableOverload,
  responsibleOverload,
  roleEverywhere,
  columnIsPerson,
]
