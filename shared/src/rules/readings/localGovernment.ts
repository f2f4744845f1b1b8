import { type Design, type Id, oncePer, oncePerKey } from '../../model/index.ts'
import { bodyIds, seatIds } from './lists.ts'
import { textHolds } from './roles.ts'
import { sectorOfSeat } from './sectors.ts'

/** How local and regional governments, and what they deliver, are named in the four languages. */
const localWords: readonly string[] = [
  'municip*',
  'local',
  'locales',
  'locais',
  'locaux',
  'locale',
  'alcaldia*',
  'ayuntamiento*',
  'prefeitura*',
  'commune*',
  'collectivites territoriales',
  'gobernacion*',
  'departamental*',
  'provincia*',
  'subnacion*',
  'subnational',
  'infranational*',
]

/** Whether decisions or functions of the design speak of what is delivered locally. */
export const reachesLocally = oncePer(
  (design: Design): boolean =>
    design.activities.some(({ name }) => textHolds(name, localWords)) ||
    bodyIds(design).some((id) => worksLocally(design, id)),
)

/** Whether a subnational government has a seat or a body, by its sector or its name. */
export const hasLocalVoice = oncePer(
  (design: Design): boolean =>
    bodyIds(design).some((id) => isLocalBody(design, id)) ||
    seatIds(design).some((id) => isLocalSeat(design, id)),
)

const worksLocally = oncePerKey((design: Design, bodyId: Id): boolean =>
  (design.body(bodyId)?.functions ?? []).some((text) => textHolds(text, localWords)),
)

const isLocalBody = oncePerKey((design: Design, bodyId: Id): boolean => {
  const body = design.body(bodyId)
  return body !== undefined && (body.sector === 'subnational' || textHolds(body.name, localWords))
})

const isLocalSeat = oncePerKey((design: Design, seatId: Id): boolean => {
  const seat = design.seat(seatId)
  return (
    seat !== undefined && (sectorOfSeat(design, seat) === 'subnational' || textHolds(seat.title, localWords))
  )
})
