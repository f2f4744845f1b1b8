import type { CloseName, PresentPerson, Role } from 'shared/protocol'
import * as Y from 'yjs'
import type { Member } from './audience.ts'
import { checkUpdate } from './checkUpdate.ts'
import { type ClientMessage, readMessage, type ServerMessage } from './protocol.ts'

/** A client of a room without a socket, for tests: it keeps what it is sent, and tells when something comes. */
export class TestMember implements Member {
  readonly person: PresentPerson
  readonly mayWrite: boolean
  /** What it was sent, as text: `question`, `update`, `answer`, `presence`, `denied`. */
  readonly heard: string[] = []
  readonly doc = new Y.Doc()
  closed: CloseName | undefined
  isFull = false
  #drained: (() => void) | undefined
  #waiting: { readonly word: string; readonly resolve: () => void }[] = []

  constructor(id: string, { role = 'editor' as Role, mayWrite = true } = {}) {
    this.person = { id, name: id, country: null, institution: null, role }
    this.mayWrite = mayWrite
  }

  send({ bytes }: ServerMessage): void {
    // A "permission denied" is no message of a client.
    if (bytes[0] === 2) {
      this.#note('denied')
      return
    }
    const message = readMessage(bytes)
    if (message.kind === 'update') Y.applyUpdate(this.doc, message.update)
    this.#note(message.kind === 'update' && message.isAnswer ? 'answer' : message.kind)
  }

  whenDrained(callback: () => void): void {
    this.#drained = callback
  }

  drain(): void {
    this.isFull = false
    this.#drained?.()
  }

  close(name: CloseName): void {
    this.closed ??= name
    this.#note(`closed ${name}`)
  }

  /** Resolves when something of the kind comes, or at once when it is there; it is then taken away. */
  async comes(word: string): Promise<void> {
    const at = this.heard.indexOf(word)
    if (at >= 0) this.heard.splice(at, 1)
    else await new Promise<void>((resolve) => this.#waiting.push({ word, resolve }))
  }

  /** An update in which something is set. */
  sets(key: string, value: unknown): Extract<ClientMessage, { kind: 'update' }> {
    const before = Y.encodeStateVector(this.doc)
    this.doc.getMap('map').set(key, value)
    return updateOf(Y.encodeStateAsUpdate(this.doc, before))
  }

  get map(): Record<string, unknown> {
    return this.doc.getMap('map').toJSON()
  }

  #note(word: string) {
    const at = this.#waiting.findIndex((one) => one.word === word)
    if (at >= 0) this.#waiting.splice(at, 1)[0]?.resolve()
    else this.heard.push(word)
  }
}

export function updateOf(update: Uint8Array, isAnswer = false): Extract<ClientMessage, { kind: 'update' }> {
  return { kind: 'update', update, contents: checkUpdate(update), isAnswer }
}

export function questionOf(doc: Y.Doc): ClientMessage {
  return { kind: 'question', stateVector: Y.encodeStateVector(doc) }
}
