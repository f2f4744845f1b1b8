import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

const messageSync = 0
const messagePresence = 1
const syncUpdate = 2

/** Changes are merged up to this size; a longer message would keep all that follows waiting. */
const longest = 512 * 1024

interface Updates {
  readonly kind: 'updates'
  readonly updates: Uint8Array[]
  bytes: number
}
interface Presence {
  readonly kind: 'presence'
  readonly states: Map<number, { readonly clock: number; readonly state: string }>
}
interface Other {
  readonly kind: 'other'
  readonly message: Uint8Array
}

/**
 * Messages that wait to be posted, one request after the other. What comes while one is under way is put
 * together: changes into one change, and of presence only the newest is worth sending.
 */
export class Outbox {
  readonly #items: (Updates | Presence | Other)[] = []

  get isEmpty(): boolean {
    return this.#items.length === 0
  }

  add(message: Uint8Array): void {
    const decoder = decoding.createDecoder(message)
    const kind = message.length > 0 ? decoding.readVarUint(decoder) : undefined
    if (kind === messagePresence) this.#addPresence(decoding.readVarUint8Array(decoder))
    else if (kind === messageSync && decoding.readVarUint(decoder) === syncUpdate)
      this.#addUpdate(decoding.readVarUint8Array(decoder))
    else this.#items.push({ kind: 'other', message })
  }

  /** The next message to be sent. */
  take(): Uint8Array | undefined {
    const item = this.#items.shift()
    switch (item?.kind) {
      case undefined:
        return undefined
      case 'other':
        return item.message
      case 'updates':
        return encoded(messageSync, (encoder) => {
          encoding.writeVarUint(encoder, syncUpdate)
          const [first, ...others] = item.updates as [Uint8Array, ...Uint8Array[]]
          encoding.writeVarUint8Array(encoder, others.length > 0 ? Y.mergeUpdates(item.updates) : first)
        })
      case 'presence':
        return encoded(messagePresence, (encoder) =>
          encoding.writeVarUint8Array(encoder, encodePresence(item)),
        )
    }
  }

  #addUpdate(update: Uint8Array) {
    // A change may be told before the answers and questions that wait: what it says does not depend on them.
    const open = this.#items.find(
      (item): item is Updates => item.kind === 'updates' && item.bytes + update.length <= longest,
    )
    if (open) {
      open.updates.push(update)
      open.bytes += update.length
    } else {
      this.#items.push({ kind: 'updates', updates: [update], bytes: update.length })
    }
  }

  #addPresence(bytes: Uint8Array) {
    const states = this.#presence().states
    const decoder = decoding.createDecoder(bytes)
    for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
      const client = decoding.readVarUint(decoder)
      const clock = decoding.readVarUint(decoder)
      const state = decoding.readVarString(decoder)
      if (clock >= (states.get(client)?.clock ?? 0)) states.set(client, { clock, state })
    }
  }

  #presence(): Presence {
    const waiting = this.#items.find((item): item is Presence => item.kind === 'presence')
    if (waiting) return waiting
    const made: Presence = { kind: 'presence', states: new Map() }
    this.#items.push(made)
    return made
  }
}

function encodePresence({ states }: Presence): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, states.size)
  for (const [client, { clock, state }] of states) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  }
  return encoding.toUint8Array(encoder)
}

function encoded(kind: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, kind)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
