import type { Messages } from '../messages.ts'
import { countries } from './rules/countries.ts'
import { form } from './rules/form.ts'
import { instruments } from './rules/instruments.ts'
import { oversight } from './rules/oversight.ts'
import { participation } from './rules/participation.ts'
import { limits, profiles } from './rules/profiles.ts'
import { raciColumns } from './rules/raciColumns.ts'
import { raciRows } from './rules/raciRows.ts'
import { raciStructure } from './rules/raciStructure.ts'
import { samples } from './rules/samples.ts'
import { seats } from './rules/seats.ts'
import { shape } from './rules/shape.ts'
import { sources } from './rules/sources.ts'
import { structure } from './rules/structure.ts'
import { words } from './rules/words.ts'

export const rules: Messages['rules'] = {
  words,
  sources,
  samples,
  profiles,
  limits,
  ...raciRows,
  ...raciColumns,
  ...raciStructure,
  ...structure,
  ...seats,
  ...countries,
  ...participation,
  ...oversight,
  ...instruments,
  ...shape,
  ...form,
}
