import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { closeName } from 'shared/protocol'
import { WebSocket } from 'ws'
import type { Frame } from './frames.ts'

export interface Attack {
  readonly frames: number
  readonly sockets: number
  /** How often the server closed with each code. */
  readonly closes: ReadonlyMap<string, number>
}

/** Sends hostile frames to a document over many sockets; who is closed comes again. */
export async function attack(
  address: string,
  frames: Iterator<Frame>,
  { count, lines }: { readonly count: number; readonly lines: number },
): Promise<Attack> {
  let [sent, sockets] = [0, 0]
  const closes = new Map<string, number>()
  const attackOnce = async () => {
    const socket = new WebSocket(address.replace(/^http/, 'ws'))
    sockets += 1
    let wire: Duplex | undefined
    socket.on('upgrade', (response: IncomingMessage) => {
      wire = response.socket
    })
    socket.on('error', () => {})
    const closed = once(socket, 'close').then(([code]) => {
      const name = closeName(Number(code)) ?? String(code)
      closes.set(name, (closes.get(name) ?? 0) + 1)
    })
    await Promise.race([once(socket, 'open').catch(() => {}), closed])
    // A few at a time, then it is seen what the server made of them.
    while (socket.readyState === WebSocket.OPEN && sent < count) {
      for (let burst = 0; burst < 5 && sent < count && socket.readyState === WebSocket.OPEN; burst += 1) {
        const frame = frames.next().value as Frame
        sent += 1
        if (frame.as === 'wire') wire?.write(frame.bytes)
        else socket.send(frame.bytes, { binary: frame.as === 'message' })
      }
      await Promise.race([closed, pinged(socket)])
    }
    socket.terminate()
    await closed
  }
  await Promise.all(
    Array.from({ length: lines }, async () => {
      while (sent < count) await attackOnce()
    }),
  )
  return { frames: sent, sockets, closes }
}

/** Resolves once the server has read all that was sent before; one that is busy with a broken frame never does. */
function pinged(socket: WebSocket): Promise<unknown> {
  const patience = new Promise((resolve) => setTimeout(resolve, 1_000).unref())
  if (socket.readyState !== WebSocket.OPEN) return Promise.resolve()
  const answered = once(socket, 'pong').catch(() => {})
  socket.ping()
  return Promise.race([answered, patience.then(() => socket.terminate())])
}
