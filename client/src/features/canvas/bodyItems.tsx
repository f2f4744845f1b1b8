import type { Design, Id } from 'shared/model'
import type { Reader } from '../../state/index.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
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
    .map((body) => {
      const name = read(body.name)?.value
      const acronym = read(body.acronym)?.value
      return {
        value: body.id,
        label: name ?? acronym ?? unnamed,
        icon: <BodyKindIcon kind={body.kind} />,
        ...(name && acronym ? { detail: acronym } : {}),
      }
    })
}
