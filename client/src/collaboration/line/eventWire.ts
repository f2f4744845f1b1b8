import { Outbox } from './outbox.ts'
import { broken, type OpenWire, type Wire, type WireEvents } from './wire.ts'

/** A wire over server-sent events, with posts the other way. */
export const openStreamWire: OpenWire = (address, events) => {
  const line = new PostedLine(address, events)
  const source = new EventSource(line.eventsAddress('stream'))
  line.onEnd(() => source.close())
  source.onopen = () => events.onOpen()
  source.onmessage = ({ data }) => line.hear('message', data as string)
  for (const kind of ['ping', 'close']) {
    source.addEventListener(kind, ({ data }: MessageEvent<string>) => line.hear(kind, data))
  }
  // Left alone, it would ask again; what it missed meanwhile would be missing.
  source.onerror = () => line.end(broken)
  return line
}

/**
 * The same where a proxy holds an answer back until it ends: each answer ends with what there was to say, and
 * the next one is asked for at once.
 */
export const openBatchWire: OpenWire = (address, events) => {
  const line = new PostedLine(address, events)
  const leave = new AbortController()
  line.onEnd(() => leave.abort())
  const run = async () => {
    while (!leave.signal.aborted) {
      const answer = await fetch(line.eventsAddress('batch'), { signal: leave.signal, cache: 'no-store' })
      if (!answer.ok) throw new Error(String(answer.status))
      events.onOpen()
      for (const event of (await answer.text()).split('\n\n')) {
        const fields = new Map(
          event.split('\n').map((field) => field.split(/: ?(.*)/, 2) as [string, string]),
        )
        const data = fields.get('data')
        if (data !== undefined) line.hear(fields.get('event') ?? 'message', data)
      }
    }
  }
  run().catch(() => line.end(broken))
  return line
}

/** What both have in common: what is heard, and the posts. */
class PostedLine implements Wire {
  readonly #address: URL
  readonly #events: WireEvents
  readonly #outbox = new Outbox()
  #isPosting = false
  #hasEnded = false
  #onEnd = () => {}

  constructor(address: string, events: WireEvents) {
    this.#address = new URL(address.replace(/^ws/, 'http'))
    this.#address.searchParams.set('connection', crypto.getRandomValues(new Uint32Array(3)).join('-'))
    this.#events = events
  }

  onEnd(callback: () => void): void {
    this.#onEnd = callback
  }

  eventsAddress(delivery: 'stream' | 'batch'): string {
    const address = this.#at('events')
    address.searchParams.set('delivery', delivery)
    return address.href
  }

  hear(kind: string, data: string): void {
    if (this.#hasEnded) return
    if (kind === 'close') {
      const { code, reason } = JSON.parse(data) as { code: number; reason: string }
      this.end(code, reason)
    } else if (kind === 'ping') {
      if (this.#outbox.isEmpty) this.send(new Uint8Array())
    } else {
      this.#events.onMessage(Uint8Array.from(atob(data), (character) => character.charCodeAt(0)))
    }
  }

  send(bytes: Uint8Array): void {
    this.#outbox.add(bytes)
    if (!this.#isPosting) void this.#post()
  }

  end(code: number, reason = ''): void {
    if (this.#hasEnded) return
    this.close()
    this.#events.onClose(code, reason)
  }

  close(): void {
    this.#hasEnded = true
    this.#onEnd()
  }

  async #post() {
    this.#isPosting = true
    try {
      for (let next = this.#outbox.take(); next && !this.#hasEnded; next = this.#outbox.take()) {
        const answer = await fetch(this.#at('messages'), {
          method: 'POST',
          headers: { 'Content-Type': 'application/octet-stream' },
          body: next as Uint8Array<ArrayBuffer>,
        })
        // A server that does not have our events answers a question right here.
        if (answer.status === 200) this.#events.onMessage(new Uint8Array(await answer.arrayBuffer()))
        // Why a message was not taken is told on the events; where it may be sent again, the line begins anew.
        else if (answer.status >= 500 || answer.status === 429) this.end(broken)
      }
    } catch {
      this.end(broken)
    }
    this.#isPosting = false
  }

  #at(path: 'events' | 'messages'): URL {
    const address = new URL(this.#address)
    address.pathname += `/${path}`
    return address
  }
}
