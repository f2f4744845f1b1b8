import * as encoding from 'lib0/encoding'
import type { PresentPerson } from 'shared/protocol'
import { ByteReader, MalformedError } from './byteReader.ts'
import { isNestedDeeperThan } from './jsonDepth.ts'

/** Whose states these are: one connection, and the person behind it. */
export interface Present {
  readonly person: PresentPerson
}

interface State {
  readonly clock: number
  readonly owner: Present
  /** As the client sent it. */
  readonly value: Readonly<Record<string, unknown>>
  /** With the person stamped on it. */
  readonly json: string
}

/** One connection speaks for a document and its copies in one tab, not for a crowd. */
const idsPerConnection = 4

/** How deep a state may be nested: other people's clients compare states level by level. */
const deepest = 20

/**
 * Who is in a room and what they show of themselves: y-protocols' awareness, kept by the server so that it is
 * bounded, ends with the socket, and says truly who somebody is. A client id belongs to the connection that
 * first used it; what others say about it is passed over, since clients repeat all that they hear.
 */
export class Presence {
  readonly #stateBytes: number
  readonly #states = new Map<number, State>()
  readonly #ids = new Map<Present, Set<number>>()
  /** What changed since the last `changes()`: the clock of a state that is gone, or undefined. */
  readonly #changed = new Map<number, number | undefined>()

  constructor(stateBytes: number) {
    this.#stateBytes = stateBytes
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0
  }

  /**
   * Takes what a connection says of itself. Answers how many states were too large to take.
   * @throws MalformedError
   */
  hear(from: Present, update: Uint8Array): number {
    const reader = new ByteReader(update)
    let tooLarge = 0
    const count = reader.number()
    if (count > reader.left) throw new MalformedError('unexpected end')
    for (let index = 0; index < count; index += 1) {
      const client = reader.number()
      const clock = reader.number()
      const text = reader.bytes()
      const claim = this.#claim(from, client, clock)
      if (!claim) continue
      if (text.length > this.#stateBytes) tooLarge += 1
      else this.#set(from, client, clock, parse(text), claim)
    }
    reader.end()
    return tooLarge
  }

  /** A connection is gone, and its states with it. */
  leave(who: Present): void {
    for (const client of this.#ids.get(who) ?? []) {
      const state = this.#states.get(client)
      this.#states.delete(client)
      if (state) this.#changed.set(client, state.clock)
    }
    this.#ids.delete(who)
  }

  /** A person is called something else, or may do something else, than when their states were stamped. */
  restamp(who: Present): void {
    for (const client of this.#ids.get(who) ?? []) {
      const state = this.#states.get(client)
      if (state) this.#states.set(client, { ...state, json: stamped(state.value, who.person) })
    }
  }

  /** Everyone who is here, as an awareness update. */
  all(): Uint8Array {
    return this.#encode([...this.#states.keys()])
  }

  /** What changed since the last time, as an awareness update. */
  changes(): Uint8Array {
    const update = this.#encode([...this.#changed.keys()])
    this.#changed.clear()
    return update
  }

  /** What a connection may do with a client id: use it afresh, speak for it again, or nothing. */
  #claim(from: Present, client: number, clock: number): 'own' | 'moved' | undefined {
    const ids = this.#ids.get(from)
    const known = this.#states.get(client)
    if (known?.owner === from) return clock > known.clock ? 'own' : undefined
    if (!known) return (ids?.size ?? 0) < idsPerConnection || ids?.has(client) ? 'own' : undefined
    // Somebody who lost the line comes back before the old socket is known to be dead. Their first word is
    // about themselves; later ones with the same clock only repeat what they heard.
    const isSamePerson = known.owner.person.id === from.person.id
    return isSamePerson && (clock > known.clock || (clock === known.clock && !ids?.size))
      ? 'moved'
      : undefined
  }

  #set(
    from: Present,
    client: number,
    clock: number,
    value: Readonly<Record<string, unknown>> | null,
    claim: 'own' | 'moved',
  ) {
    const known = this.#states.get(client)
    if (claim === 'moved' && known) this.#ids.get(known.owner)?.delete(client)
    if (value === null) {
      this.#states.delete(client)
      this.#ids.get(from)?.delete(client)
      if (known) this.#changed.set(client, clock)
      return
    }
    this.#idsOf(from).add(client)
    this.#states.set(client, { clock, owner: from, value, json: stamped(value, from.person) })
    this.#changed.set(client, undefined)
  }

  #idsOf(who: Present): Set<number> {
    let ids = this.#ids.get(who)
    if (!ids) {
      ids = new Set()
      this.#ids.set(who, ids)
    }
    return ids
  }

  #encode(clients: readonly number[]): Uint8Array {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, clients.length)
    for (const client of clients) {
      const state = this.#states.get(client)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, state?.clock ?? this.#changed.get(client) ?? 0)
      encoding.writeVarString(encoder, state?.json ?? 'null')
    }
    return encoding.toUint8Array(encoder)
  }
}

function parse(text: Uint8Array): Readonly<Record<string, unknown>> | null {
  const json = Buffer.from(text).toString('utf8')
  if (isNestedDeeperThan(deepest, json)) throw new MalformedError('a presence state nested too deep')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new MalformedError('a presence state that is not JSON')
  }
  if (value === null) return null
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new MalformedError('a presence state that is no object')
  }
  return value as Record<string, unknown>
}

/** What the client says of itself stays (its colour, say); who it is, the server says. */
function stamped(value: Readonly<Record<string, unknown>>, person: PresentPerson): string {
  const said = typeof value.user === 'object' && value.user !== null ? value.user : {}
  return JSON.stringify({ ...value, user: { ...said, ...person } })
}
