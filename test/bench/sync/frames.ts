/** The kinds of frames that the load cares about. */
const opcodes = { close: 8, ping: 9 }

/** What comes out of a socket. */
export interface FrameEvents {
  /** One message; only where `wantsMessages` says so: whoever only takes part in the crowd lets them pass. */
  message(bytes: Buffer): void
  ping(): void
  close(code: number): void
}

/**
 * Cuts what a server sends into frames, and does no more than it must: the load shall cost as little as it can, so
 * that what is measured is the server. Servers' frames are not masked, and none of ours splits a message.
 */
export class FrameReader {
  wantsMessages = true
  readonly #events: FrameEvents
  #parts: Buffer[] = []
  #length = 0
  #needed = 2
  /** How much of a frame that nobody wants is still to come. */
  #skip = 0

  constructor(events: FrameEvents) {
    this.#events = events
  }

  push(chunk: Buffer): void {
    let rest = chunk
    if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, rest.length)
      this.#skip -= skipped
      if (skipped === rest.length) return
      rest = rest.subarray(skipped)
    }
    if (this.#length > 0) {
      this.#parts.push(rest)
      this.#length += rest.length
      if (this.#length < this.#needed) return
      rest = Buffer.concat(this.#parts)
      this.#parts = []
      this.#length = 0
    }
    this.#cut(rest)
  }

  #cut(bytes: Buffer) {
    let at = 0
    for (;;) {
      const left = bytes.length - at
      if (left < 2) return this.#keep(bytes, at, 2)
      const short = (bytes[at + 1] as number) & 127
      const header = short < 126 ? 2 : short === 126 ? 4 : 10
      if (left < header) return this.#keep(bytes, at, header)
      const length =
        short < 126
          ? short
          : short === 126
            ? bytes.readUInt16BE(at + 2)
            : Number(bytes.readBigUInt64BE(at + 2))
      const opcode = (bytes[at] as number) & 15
      const isWanted = this.wantsMessages || opcode >= opcodes.close
      if (!isWanted && left < header + length) {
        this.#skip = header + length - left
        return
      }
      if (left < header + length) return this.#keep(bytes, at, header + length)
      if (isWanted) this.#tell(opcode, bytes.subarray(at + header, at + header + length))
      at += header + length
      if (at === bytes.length) return
    }
  }

  #keep(bytes: Buffer, at: number, needed: number) {
    if (at === bytes.length) return
    this.#parts = [bytes.subarray(at)]
    this.#length = bytes.length - at
    this.#needed = needed
  }

  #tell(opcode: number, body: Buffer) {
    if (opcode === opcodes.ping) this.#events.ping()
    else if (opcode === opcodes.close) this.#events.close(body.length >= 2 ? body.readUInt16BE(0) : 1005)
    else this.#events.message(body)
  }
}

/** A client's frame: masked, with a mask of zeros, which leaves the bytes as they are. */
export function clientFrame(body: Uint8Array, opcode = 2): Buffer {
  const header = body.length < 126 ? 2 : body.length < 65_536 ? 4 : 10
  const frame = Buffer.alloc(header + 4 + body.length)
  frame[0] = 128 | opcode
  if (header === 2) {
    frame[1] = 128 | body.length
  } else if (header === 4) {
    frame[1] = 128 | 126
    frame.writeUInt16BE(body.length, 2)
  } else {
    frame[1] = 128 | 127
    frame.writeBigUInt64BE(BigInt(body.length), 2)
  }
  frame.set(body, header + 4)
  return frame
}

/** The answer to a ping. */
export const pong = clientFrame(new Uint8Array(), 10)
