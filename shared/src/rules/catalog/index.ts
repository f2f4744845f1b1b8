/** All rules, family by family, in the order in which findings are shown. */
import type { RuleDefinition } from '../defineRule.ts'
import { form } from './form/index.ts'
import { raciColumns } from './raci-columns/index.ts'
import { raciRows } from './raci-rows/index.ts'
import { raciStructure } from './raci-structure/index.ts'
import { structure } from './structure/index.ts'

export const catalog: readonly RuleDefinition[] = [
  ...form,
  ...structure,
  ...raciRows,
  ...raciColumns,
  ...raciStructure,
]
