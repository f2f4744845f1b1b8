import type { Design, Id } from 'shared/model'
import type { Reader } from '../../state/index.ts'
import type { SelectItem } from '../../ui/index.ts'

/** The bodies of a design to choose from, in the order of the chart. */
export function bodyItems(
  design: Design,
  read: Reader['read'],
  unnamed: string,
  isOffered: (id: Id) => boolean,
): SelectItem<Id>[] {
  return design.bodiesInChartOrder
    .filter((body) => isOffered(body.id))
    .map((body) => ({
      value: body.id,
      label: read(body.name)?.value ?? read(body.acronym)?.value ?? unnamed,
    }))
}
