import { activityWording } from './raci-activity-wording.ts'
import { cellConflict } from './raci-cell-conflict.ts'
import { duplicateActivity } from './raci-duplicate-activity.ts'
import { missingAccountable } from './raci-missing-accountable.ts'
import { missingResponsible } from './raci-missing-responsible.ts'
import { multipleAccountable } from './raci-multiple-accountable.ts'
import { noConsultedNoInformed } from './raci-no-consulted-no-informed.ts'
import { rowEmpty } from './raci-row-empty.ts'
import { rowFull } from './raci-row-full.ts'
import { rowUnclassified } from './raci-row-unclassified.ts'
import { tooManyConsulted } from './raci-too-many-consulted.ts'
import { tooManyInformed } from './raci-too-many-informed.ts'
import { tooManyResponsible } from './raci-too-many-responsible.ts'

export const raciRows = [
  rowEmpty,
  missingAccountable,
  multipleAccountable,
  missingResponsible,
  tooManyResponsible,
  tooManyConsulted,
  tooManyInformed,
  noConsultedNoInformed,
  rowFull,
  cellConflict,
  duplicateActivity,
  activityWording,
  rowUnclassified,
]
