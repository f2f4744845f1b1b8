import { type Design, oncePer } from '../../model/index.ts'
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
export const reachesLocally = oncePer((design: Design): boolean =>
  [
    ...design.activities.map(({ name }) => name),
    ...design.bodies.flatMap(({ functions }) => functions ?? []),
  ].some((text) => textHolds(text, localWords)),
)

/** Whether a subnational government has a seat or a body, by its sector or its name. */
export const hasLocalVoice = oncePer(
  (design: Design): boolean =>
    design.bodies.some(({ sector, name }) => sector === 'subnational' || textHolds(name, localWords)) ||
    design.seats.some(
      (seat) => sectorOfSeat(design, seat) === 'subnational' || textHolds(seat.title, localWords),
    ),
)
