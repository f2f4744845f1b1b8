import { designFields, fieldAt } from '../model/index.ts'
import { refuseValue } from './checks.ts'
import { defineCommand } from './defineCommand.ts'
import type { FieldValue } from './designWrite.ts'

/** Sets a field of the design itself: `languages`, `approach`, `letterSet`, `asOf` … */
export const setDesignField = defineCommand<'setDesignField', { field: string; value: FieldValue }>({
  type: 'setDesignField',
  refuse: (_, { field, value }) => refuseValue(fieldAt(designFields, field), value),
  apply: (write, { field, value }) => write.setDesign(field, value),
})
