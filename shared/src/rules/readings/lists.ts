import { type Body, type Design, type Id, oncePer, oncePerKey } from '../../model/index.ts'

/** The ids of the bodies. Unlike the bodies themselves they stay the same while one of them is edited. */
export const bodyIds = oncePer((design: Design): readonly Id[] => design.bodies.map(({ id }) => id))

/** The same in the order of the chart. */
export const chartIds = oncePer((design: Design): readonly Id[] =>
  design.bodiesInChartOrder.map(({ id }) => id),
)

export const seatIds = oncePer((design: Design): readonly Id[] => design.seats.map(({ id }) => id))

/** All that a rule may be asked about as a thing: whatever has an id, and `''`, the design itself. */
export const thingIds = oncePer((design: Design): readonly Id[] => {
  const { bodies, seats, relations, instruments, activities, participants, principles } = design
  const things = [bodies, seats, relations, instruments, activities, participants, principles]
  return [...things.flatMap((list) => list.map(({ id }) => id)), '']
})

/** How many rows the map has. */
export const rowCount = oncePer((design: Design): number => design.activities.length)

/** Whether the map has no more rows than so many. */
export const areAllRows = oncePerKey(
  (design: Design, rows: string): boolean => rowCount(design) <= Number(rows),
)

/** Where a body stands in the order of the chart. */
const chartPlaces = oncePer(
  (design: Design): ReadonlyMap<Id, number> => new Map(chartIds(design).map((id, index) => [id, index])),
)

const chartPlace = oncePerKey((design: Design, id: Id): number => chartPlaces(design).get(id) ?? -1)

/** The bodies of some ids, in the order of the chart. */
export function inChartOrder(design: Design, ids: Iterable<Id>): Body[] {
  const bodies = [...ids].map((id) => design.body(id)).filter((body) => body !== undefined)
  return bodies.sort((a, b) => chartPlace(design, a.id) - chartPlace(design, b.id))
}
