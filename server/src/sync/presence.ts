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
  /** Where the connection is, if that is another server, and when that server last said so. */
  readonly elsewhere?: { readonly server: string; readonly heardAt: number }
}

/** Clients say again each 15 seconds that they are here; a server that is gone says nothing for its own. */
const longestSilence = 40_000

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
  /** The same, of those alone whose connections are here, for other servers. */
  readonly #changedHere = new Map<number, number | undefined>()

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

  /** Takes what another server says of the connections that it has; that server has stamped them. */
  hearElsewhere(server: string, update: Uint8Array, now: number): void {
    const reader = new ByteReader(update)
    for (let left = reader.number(); left > 0; left -= 1) {
      const client = reader.number()
      const clock = reader.number()
      const json = reader.string()
      const value = parse(Buffer.from(json))
      const known = this.#states.get(client)
      if (value === null) {
        if (known?.elsewhere?.server !== server) continue
        this.#states.delete(client)
        this.#changed.set(client, clock)
        continue
      }
      const person = value.user as PresentPerson
      if (known && !isSucceededBy(known, server, clock, person)) continue
      if (known) this.#ids.get(known.owner)?.delete(client)
      this.#states.set(client, { clock, owner: { person }, value, json, elsewhere: { server, heardAt: now } })
      this.#changed.set(client, undefined)
    }
  }

  /** Lets go of whom another server has not spoken of for long. */
  forgetSilent(now: number): void {
    for (const [client, { clock, elsewhere }] of this.#states) {
      if (!elsewhere || now - elsewhere.heardAt < longestSilence) continue
      this.#states.delete(client)
      this.#changed.set(client, clock)
    }
  }

  /** A connection is gone, and its states with it. */
  leave(who: Present): void {
    for (const client of this.#ids.get(who) ?? []) {
      const state = this.#states.get(client)
      this.#states.delete(client)
      if (state) this.#change(client, state.clock)
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

  /** Everyone whose connection is here, as an awareness update for other servers. */
  allHere(): Uint8Array {
    return this.#encode([...this.#states].flatMap(([client, state]) => (state.elsewhere ? [] : [client])))
  }

  /** What changed since the last time, as an awareness update. */
  changes(): Uint8Array {
    const update = this.#encode([...this.#changed.keys()])
    this.#changed.clear()
    return update
  }

  /** What changed of those whose connections are here since the last time; undefined for nothing. */
  changesHere(): Uint8Array | undefined {
    const clients = [...this.#changedHere.keys()].filter((client) => !this.#states.get(client)?.elsewhere)
    const update = clients.length > 0 ? this.#encode(clients) : undefined
    this.#changedHere.clear()
    return update
  }

  #change(client: number, goneAt: number | undefined) {
    this.#changed.set(client, goneAt)
    this.#changedHere.set(client, goneAt)
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
      if (known) this.#change(client, clock)
      return
    }
    this.#idsOf(from).add(client)
    this.#states.set(client, { clock, owner: from, value, json: stamped(value, from.person) })
    this.#change(client, undefined)
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
      encoding.writeVarUint(
        encoder,
        state?.clock ?? this.#changed.get(client) ?? this.#changedHere.get(client) ?? 0,
      )
      encoding.writeVarString(encoder, state?.json ?? 'null')
    }
    return encoding.toUint8Array(encoder)
  }
}

/** Whether what another server says of a client id takes the place of what is known. */
function isSucceededBy(known: State, server: string, clock: number, person: PresentPerson): boolean {
  if (known.elsewhere) return known.elsewhere.server === server || clock >= known.clock
  // The person has come back by another server before their old socket here is known to be dead.
  return known.owner.person.id === person.id && clock > known.clock
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
