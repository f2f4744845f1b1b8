import { designFields, type Id } from '../model/index.ts'
import { refuseValue } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Orders the RACI columns; `null` gives them back to the order of the chart. */
export const setColumns = defineCommand<'setColumns', { columns: readonly Id[] | null }>({
  type: 'setColumns',
  refuse: (_, { columns }) => refuseValue(designFields.columns, columns),
  apply: (write, { columns }) => write.setDesign('columns', columns ?? undefined),
})
