/** How a server wants the messages of Yjs's sync protocol: bare, or under the name of a document, after a token. */
export type Dialect = 'y-websocket' | 'hocuspocus'

const kinds = { sync: 0, auth: 2, syncReply: 4 }
const syncKinds = { question: 0, answer: 1, update: 2 }

/** What has to be said before anything else; undefined for nothing. */
export function helloMessage(dialect: Dialect, room: string): Buffer | undefined {
  if (dialect === 'y-websocket') return undefined
  return message(dialect, room, kinds.auth, 0, Buffer.from('token'))
}

/** "This is what I have." */
export function questionMessage(dialect: Dialect, room: string, stateVector: Uint8Array): Buffer {
  return message(dialect, room, kinds.sync, syncKinds.question, stateVector)
}

/** "This is what you lack." */
export function answerMessage(dialect: Dialect, room: string, update: Uint8Array): Buffer {
  return message(dialect, room, kinds.sync, syncKinds.answer, update)
}

export function updateMessage(dialect: Dialect, room: string, update: Uint8Array): Buffer {
  return message(dialect, room, kinds.sync, syncKinds.update, update)
}

/** What a server says, as far as the load wants to know. */
export type Heard =
  | { readonly kind: 'question' | 'other' }
  | { readonly kind: 'answer'; readonly update: Uint8Array }

export function readMessage(dialect: Dialect, bytes: Buffer): Heard {
  let at = 0
  const number = () => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at] as number
      at += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  if (dialect === 'hocuspocus') {
    const length = number()
    at += length
  }
  const kind = number()
  if (kind !== kinds.sync && kind !== kinds.syncReply) return { kind: 'other' }
  const syncKind = number()
  if (syncKind === syncKinds.question) return { kind: 'question' }
  if (syncKind !== syncKinds.answer) return { kind: 'other' }
  const length = number()
  return { kind: 'answer', update: bytes.subarray(at, at + length) }
}

function message(dialect: Dialect, room: string, kind: number, subkind: number, body: Uint8Array): Buffer {
  const name = Buffer.from(room)
  return Buffer.concat([
    ...(dialect === 'hocuspocus' ? [varUint(name.length), name] : []),
    Buffer.of(kind, subkind),
    varUint(body.length),
    body,
  ])
}

/** Seven bits a byte, the lowest first. */
function varUint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest = Math.floor(rest / 128)
  }
  return Buffer.of(...bytes, rest)
}
