/** The starting designs, in the order in which they are offered. To add one: a file and one line here. */

import { binational } from './binational.ts'
import type { Template } from './defineTemplate.ts'
import { dominicanRepublic2022 } from './dominicanRepublic2022.ts'
import { empty } from './empty.ts'
import { interministerial } from './interministerial.ts'
import { threeLevels } from './threeLevels.ts'

export type { Template } from './defineTemplate.ts'

export const templates: readonly Template[] = [
  threeLevels,
  interministerial,
  binational,
  dominicanRepublic2022,
  empty,
]

export function templateOf(id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}
