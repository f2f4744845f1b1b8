import * as encoding from 'lib0/encoding'
import { Sender } from 'ws'
import { ByteReader, MalformedError } from './byteReader.ts'
import { checkUpdate, type UpdateContents } from './checkUpdate.ts'

/** The kinds of messages of y-websocket, and of the sync messages among them. */
const kinds = { sync: 0, presence: 1, auth: 2, presenceQuestion: 3 }
const syncKinds = { question: 0, answer: 1, update: 2 }

/** One message of a client, known to be whole. */
export type ClientMessage =
  /** Sync step 1: "this is what I have". */
  | { readonly kind: 'question'; readonly stateVector: Uint8Array }
  /** Sync step 2, which answers the server's question, or an update. */
  | {
      readonly kind: 'update'
      readonly update: Uint8Array
      readonly contents: UpdateContents
      readonly isAnswer: boolean
    }
  | { readonly kind: 'presence'; readonly update: Uint8Array }
  | { readonly kind: 'presence-question' }

/**
 * Reads one message, which is all that a frame holds.
 * @throws MalformedError
 */
export function readMessage(bytes: Uint8Array): ClientMessage {
  const reader = new ByteReader(bytes)
  const message = readKind(reader)
  reader.end()
  return message
}

function readKind(reader: ByteReader): ClientMessage {
  switch (reader.number()) {
    case kinds.sync:
      return readSync(reader)
    case kinds.presence:
      return { kind: 'presence', update: reader.bytes() }
    case kinds.presenceQuestion:
      return { kind: 'presence-question' }
    default:
      throw new MalformedError('an unknown kind of message')
  }
}

function readSync(reader: ByteReader): ClientMessage {
  const kind = reader.number()
  const bytes = reader.bytes()
  switch (kind) {
    case syncKinds.question:
      checkStateVector(bytes)
      return { kind: 'question', stateVector: bytes }
    case syncKinds.answer:
    case syncKinds.update:
      return {
        kind: 'update',
        update: bytes,
        contents: checkUpdate(bytes),
        isAnswer: kind === syncKinds.answer,
      }
    default:
      throw new MalformedError('an unknown kind of sync message')
  }
}

function checkStateVector(bytes: Uint8Array) {
  const reader = new ByteReader(bytes)
  for (let left = reader.number(); left > 0; left -= 1) {
    reader.number()
    reader.number()
  }
  reader.end()
}

/** A message to clients. It is framed once, however many they are. */
export class ServerMessage {
  readonly bytes: Uint8Array
  #frame: Buffer | undefined
  #event: Uint8Array | undefined

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** The message as one WebSocket frame, the same bytes for everyone. */
  get frame(): Buffer {
    this.#frame ??= Buffer.concat(
      Sender.frame(this.bytes, { fin: true, rsv1: false, opcode: 2, mask: false, readOnly: true }),
    )
    return this.#frame
  }

  /** The message as a server-sent event, the same bytes for everyone. */
  get event(): Uint8Array {
    this.#event ??= Buffer.from(`data: ${Buffer.from(this.bytes).toString('base64')}\n\n`, 'latin1')
    return this.#event
  }
}

/** Sync step 1: asks a client for what the state vector lacks. */
export function questionMessage(stateVector: Uint8Array): ServerMessage {
  return syncMessage(syncKinds.question, stateVector)
}

/** Sync step 2: what a client's question lacked. */
export function answerMessage(update: Uint8Array): ServerMessage {
  return syncMessage(syncKinds.answer, update)
}

export function updateMessage(update: Uint8Array): ServerMessage {
  return syncMessage(syncKinds.update, update)
}

export function presenceMessage(update: Uint8Array): ServerMessage {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, kinds.presence)
  encoding.writeVarUint8Array(encoder, update)
  return new ServerMessage(encoding.toUint8Array(encoder))
}

/** The protocol's "permission denied". */
export function deniedMessage(reason: string): ServerMessage {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, kinds.auth)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, reason)
  return new ServerMessage(encoding.toUint8Array(encoder))
}

function syncMessage(kind: number, bytes: Uint8Array): ServerMessage {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, kinds.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return new ServerMessage(encoding.toUint8Array(encoder))
}
