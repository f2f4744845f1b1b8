import {
  type Body,
  type Design,
  type Id,
  type Meaning,
  oncePerKey,
  type RoleKey,
  type Seat,
  type Text,
} from '../../model/index.ts'
import { speaksForBody } from './composition.ts'
import { cellsOf } from './letters.ts'
import { chartIds, seatIds } from './lists.ts'
import { isMember, memberSeats } from './membership.ts'
import { bodyActsAs, institutionName, isPartOfOne, seatActsAs, textHolds } from './roles.ts'
import { dataProtectionWords } from './roleWords.ts'

type VoiceName = RoleKey | 'data-protection'

/** What tells a voice, such as that of the budget authority, among bodies and seats. */
export interface Voice {
  readonly name: VoiceName
  isBody(body: Body): boolean
  isSeat(seat: Seat): boolean
}

export function voiceOf(design: Design, role: RoleKey): Voice {
  return {
    name: role,
    isBody: (body) => bodyActsAs(body, role) || isPartOfOne(design, body, role),
    isSeat: (seat) => seatActsAs(design, seat, role),
  }
}

/** Who guards personal data: an officer by role or name, or an authority by its name where it has no other role. */
export function dataProtectionVoice(design: Design): Voice {
  const officer = voiceOf(design, 'dpo')
  const guards = (text: Text | null | undefined) => textHolds(text, dataProtectionWords)
  return {
    name: 'data-protection',
    isBody: (body) => officer.isBody(body) || (body.role == null && guards(body.name)),
    isSeat: (seat) => {
      if (officer.isSeat(seat) || guards(seat.title)) return true
      if (!seat.heldBy) return false
      return guards(
        'body' in seat.heldBy
          ? design.body(seat.heldBy.body)?.name
          : institutionName(design, seat.heldBy.institution),
      )
    },
  }
}

/** Whether a holder speaks with a voice: a body of it, a seat of it, or the post or chair of a body of it. */
export function speaksWith(design: Design, holder: Id, voice: Voice): boolean {
  const body = design.bodyOfHolder(holder)
  const seat = design.seat(holder)
  if (!seat) return body !== undefined && voice.isBody(body)
  if (voice.isSeat(seat)) return true
  const isItsVoice = body?.kind !== 'collegiate' || speaksForBody(seat)
  return body !== undefined && isItsVoice && voice.isBody(body)
}

/**
 * Whether a voice is heard in a decision: whoever it belongs to has a letter other than that of being
 * informed, or is a member of a body that has one.
 */
export function isHeard(design: Design, activityId: Id, voice: Voice): boolean {
  return isHeardIn(design, `${voice.name} ${activityId}`)
}

const isHeardIn = oncePerKey((design: Design, key: string): boolean => {
  const [name, activityId] = key.split(' ') as [VoiceName, Id]
  const voice = voiceCalled(design, name)
  return cellsOf(design, activityId).some((cell) => {
    if (!hearing.some((meaning) => cell.has(meaning))) return false
    if (speaksWith(design, cell.holder, voice)) return true
    const body = design.body(cell.holder)
    return body !== undefined && memberSeats(design, body).some(voice.isSeat)
  })
})

function voiceCalled(design: Design, name: VoiceName): Voice {
  return name === 'data-protection' ? dataProtectionVoice(design) : voiceOf(design, name)
}

export function isEmptyRow(design: Design, activityId: Id): boolean {
  return cellsOf(design, activityId).length === 0
}

const hearing: readonly Meaning[] = [
  'consulted',
  'accountable',
  'responsible',
  'support',
  'verifier',
  'signatory',
]

/** The bodies of a voice, and the seats of others where it has no body of its own: whom a fix could ask. */
export function holdersOfVoice(design: Design, voice: Voice): readonly Id[] {
  return holdersCalled(design, voice.name)
}

const holdersCalled = oncePerKey((design: Design, name: VoiceName): readonly Id[] => {
  const bodies = chartIds(design).filter((id) => isBodyCalled(design, `${name} ${id}`))
  return bodies.length > 0 ? bodies.slice(0, 3) : seatsCalled(design, name)
})

const isBodyCalled = oncePerKey((design: Design, key: string): boolean => {
  const [name, id] = key.split(' ') as [VoiceName, Id]
  const body = design.body(id)
  return body !== undefined && voiceCalled(design, name).isBody(body)
})

const seatsCalled = oncePerKey((design: Design, name: VoiceName): readonly Id[] => {
  const seats = seatIds(design).filter((id) => isSeatCalled(design, `${name} ${id}`))
  return [...seats].sort().slice(0, 3)
})

const isSeatCalled = oncePerKey((design: Design, key: string): boolean => {
  const [name, id] = key.split(' ') as [VoiceName, Id]
  const seat = design.seat(id)
  return (
    seat !== undefined &&
    design.body(seat.body) !== undefined &&
    isMember(seat) &&
    voiceCalled(design, name).isSeat(seat)
  )
})
