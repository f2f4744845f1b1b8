import { type Baggage, Caller, emptyHanded, type Place, type Room } from './caller.ts'
import { usageOf } from './usage.ts'

/** Many come at once, with what they have. */
export interface StormOrder {
  readonly kind: 'storm'
  readonly place: Place
  readonly room: Room
  readonly people: number
  /** What they have, in base64; without it they have nothing. */
  readonly baggage?: { readonly stateVector: string; readonly update: string }
}

export interface StormOutcome {
  /** Until the last of them has all that the server has, in milliseconds. */
  readonly time: number
  /** What each was sent, in bytes. */
  readonly bytes: number
  /** The server's, in seconds. */
  readonly cpu: number
}

export async function runStorm({ place, room, people, baggage }: StormOrder): Promise<StormOutcome> {
  const luggage: Baggage = baggage
    ? {
        stateVector: Buffer.from(baggage.stateVector, 'base64'),
        update: Buffer.from(baggage.update, 'base64'),
      }
    : emptyHanded
  const before = usageOf(place.pid)
  const start = performance.now()
  const callers = Array.from({ length: people }, () => new Caller(place, room, luggage))
  const answers = await Promise.all(callers.map(({ synced }) => synced))
  const time = performance.now() - start
  const cpu = usageOf(place.pid).cpu - before.cpu
  for (const caller of callers) caller.leave()
  return { time, bytes: answers[0]?.length ?? 0, cpu }
}
