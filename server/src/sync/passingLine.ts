import type { CloseName } from 'shared/protocol'
import type { Line, LineEvents, Settle } from './line.ts'
import type { ServerMessage } from './protocol.ts'

/** How messages begin that ask for something, and how what answers them begins: step 1 and 2, who is here. */
const replies = [
  { to: [0, 0], with: [0, 1] },
  { to: [3], with: [1] },
]

/** Somebody who comes with one message and goes: a post without events beside it. */
export class PassingLine implements Line {
  readonly way = 'post'
  #events: LineEvents | undefined
  #ended: (() => void)[] = []
  #settled: Settle | undefined
  #heard: ServerMessage[] = []
  /** Why it was sent away. */
  closed: CloseName | undefined
  isOpen = true
  readonly waiting = 0

  /** Hands in the message; resolves once it has come to its end. */
  say(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#settled = (error) => (error ? reject(error) : resolve())
      this.#heard = []
      this.#events?.hear(bytes, this.#settled)
    })
  }

  /** What the client was told on a question of its own, as it has no events to hear it by. */
  replyTo(question: Uint8Array): Uint8Array | undefined {
    const isReply = replies.find(({ to }) => startsWith(question, to))?.with
    return isReply && this.#heard.find(({ bytes }) => startsWith(bytes, isReply))?.bytes
  }

  listen(events: LineEvents): void {
    this.#events = events
  }

  send(message: ServerMessage): void {
    this.#heard.push(message)
  }

  whenDrained(callback: () => void): void {
    callback()
  }

  whenEnded(callback: () => void): void {
    this.#ended.push(callback)
  }

  pause(): void {}
  resume(): void {}
  ping(): void {
    this.#events?.isHere()
  }

  close(name: CloseName): void {
    this.closed ??= name
    this.cut()
  }

  cut(): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.#settled?.()
    for (const callback of this.#ended.splice(0)) callback()
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
