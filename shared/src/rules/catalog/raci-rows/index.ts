import { missingAccountable } from './raci-missing-accountable.ts'
import { missingResponsible } from './raci-missing-responsible.ts'
import { multipleAccountable } from './raci-multiple-accountable.ts'
import { rowEmpty } from './raci-row-empty.ts'

export const raciRows = [rowEmpty, missingAccountable, multipleAccountable, missingResponsible]
