import { type CloseName, closeCodes } from 'shared/protocol'
import type { Clock } from '../ports/clock.ts'
import { StoreError } from '../ports/documentStore.ts'
import type { Line, LineEvents, Settle } from './line.ts'
import type { ServerMessage } from './protocol.ts'

/** How the events reach a client. */
export type Delivery =
  /** One answer without an end. */
  | 'stream'
  /** Each answer ends with what there is to say, and the client asks again: for proxies that hold answers back. */
  | 'batch'

/** How long a client may take to ask for its next batch, in milliseconds. */
const patience = 20_000
/** How many of a client's messages may wait while it is slowed down. */
const mostPosts = 64

const text = new TextEncoder()
const heartbeat = text.encode(': here\n\n')
const question = text.encode('event: ping\ndata:\n\n')

/**
 * Server-sent events as a line: what is sent goes out as events, and what the client posts is handed in by
 * `post`. The events of a line can be taken up by another answer, as long as the line has not ended.
 */
export class EventLine implements Line {
  readonly way = 'events'
  readonly #clock: Clock
  readonly #isAnswering: boolean
  #output: ReadableStreamDefaultController<Uint8Array> | undefined
  #delivery: Delivery = 'stream'
  /** What is to go out once there is an answer to put it in. */
  #kept: Uint8Array[] = []
  #keptBytes = 0
  #flushing = false
  #drained: (() => void)[] = []
  #ended: (() => void)[] = []
  #callOffEnd: (() => void) | undefined
  #events: LineEvents | undefined
  #isPaused = false
  #posts: { readonly bytes: Uint8Array; readonly settle: Settle }[] = []
  #state: 'open' | 'closing' | 'ended' = 'open'

  /** `isAnswering`: the client answers pings; who only listens is known to be gone when the answer breaks off. */
  constructor(clock: Clock, isAnswering: boolean) {
    this.#clock = clock
    this.#isAnswering = isAnswering
  }

  get isOpen(): boolean {
    return this.#state === 'open'
  }

  get waiting(): number {
    return this.#keptBytes + Math.max(0, -(this.#output?.desiredSize ?? 0))
  }

  /** The events as the body of an answer. An answer before it ends, so that nothing is said twice. */
  events(delivery: Delivery): ReadableStream<Uint8Array> {
    this.#release()
    this.#delivery = delivery
    this.#callOffEnd?.()
    let own: ReadableStreamDefaultController<Uint8Array> | undefined
    return new ReadableStream<Uint8Array>(
      {
        start: (output) => {
          own = output
          this.#output = output
          if (this.#state === 'ended') this.#release()
          else this.#flush()
        },
        pull: () => {
          if (this.#keptBytes > 0) return
          for (const callback of this.#drained.splice(0)) callback()
        },
        cancel: () => {
          if (this.#output !== own) return
          this.#output = undefined
          if (this.#delivery === 'stream') this.#end()
          else this.#endUnlessAsked()
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
    )
  }

  /** A message that the client posted. Those that come too fast wait here. */
  post(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle: Settle = (error) => (error ? reject(error) : resolve())
      if (!this.isOpen) settle(new StoreError('failed'))
      else if (!this.#isPaused) this.#hear(bytes, settle)
      else if (this.#posts.length < mostPosts) this.#posts.push({ bytes, settle })
      else {
        this.close('tooFast')
        settle(new StoreError('failed'))
      }
    })
  }

  listen(events: LineEvents): void {
    this.#events = events
  }

  send(message: ServerMessage): void {
    if (this.isOpen) this.#put(message.event)
  }

  whenDrained(callback: () => void): void {
    this.#drained.push(callback)
  }

  whenEnded(callback: () => void): void {
    this.#ended.push(callback)
  }

  pause(): void {
    this.#isPaused = true
  }

  resume(): void {
    this.#isPaused = false
    while (!this.#isPaused) {
      const post = this.#posts.shift()
      if (!post) break
      this.#hear(post.bytes, post.settle)
    }
  }

  ping(): void {
    this.#put(this.#isAnswering ? question : heartbeat)
    if (!this.#isAnswering) this.#events?.isHere()
  }

  close(name: CloseName): void {
    if (!this.isOpen) return
    this.#put(
      text.encode(`event: close\ndata: ${JSON.stringify({ code: closeCodes[name], reason: name })}\n\n`),
    )
    this.#state = 'closing'
    if (this.#output) this.#flush()
    else this.#endUnlessAsked()
  }

  cut(): void {
    this.#end()
  }

  #hear(bytes: Uint8Array, settle: Settle) {
    // A post without a message only says that the client is here.
    if (bytes.length > 0) {
      this.#events?.hear(bytes, settle)
      return
    }
    this.#events?.isHere()
    settle()
  }

  #put(bytes: Uint8Array) {
    if (this.#state !== 'open') return
    if (this.#output && this.#delivery === 'stream') {
      this.#output.enqueue(bytes)
      return
    }
    this.#kept.push(bytes)
    this.#keptBytes += bytes.length
    if (!this.#output || this.#flushing) return
    this.#flushing = true
    // What is said in one turn goes out in one answer.
    setImmediate(() => {
      this.#flushing = false
      this.#flush()
    })
  }

  #flush() {
    const output = this.#output
    if (!output) return
    const hasWords = this.#kept.length > 0
    for (const bytes of this.#kept.splice(0)) output.enqueue(bytes)
    this.#keptBytes = 0
    if (this.#state === 'closing') {
      this.#end()
    } else if (this.#delivery === 'batch' && hasWords) {
      this.#release()
      for (const callback of this.#drained.splice(0)) callback()
      this.#endUnlessAsked()
    }
  }

  #release() {
    const output = this.#output
    this.#output = undefined
    output?.close()
  }

  #endUnlessAsked() {
    this.#callOffEnd?.()
    this.#callOffEnd = this.#clock.at(this.#clock.now() + patience, () => this.#end())
  }

  #end() {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    this.#callOffEnd?.()
    this.#release()
    for (const { settle } of this.#posts.splice(0)) settle(new StoreError('failed'))
    for (const callback of this.#ended.splice(0)) callback()
  }
}
