import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP line to a server, through which nothing goes while it is broken. */
export interface BreakableLine {
  /** `127.0.0.1:PORT`, where it begins. */
  readonly address: string
  /** Swallows all that is sent either way, as a network does that has come apart. Nobody is told. */
  cut(): void
  /** Ends what is open and refuses what comes. */
  close(): void
  /** Lets through again. What was open while nothing went through is ended: it has lost bytes. */
  mend(): void
  dispose(): void
}

/** Opens a line to a server. */
export async function openLine(host: string, port: number): Promise<BreakableLine> {
  let state: 'whole' | 'cut' | 'closed' = 'whole'
  const sockets = new Set<Socket>()
  const endAll = () => {
    for (const socket of sockets) socket.destroy()
  }
  const pass = (from: Socket, to: Socket) => {
    sockets.add(from)
    from.on('data', (data) => {
      if (state === 'whole') to.write(data)
    })
    from.on('error', () => {})
    from.on('close', () => {
      sockets.delete(from)
      // Of an end, too, the other side hears nothing while the line is cut.
      if (state !== 'cut') to.destroy()
    })
  }
  const server = createServer((near) => {
    if (state === 'closed') {
      near.destroy()
      return
    }
    const far = connect({ host, port })
    far.setNoDelay()
    near.setNoDelay()
    pass(near, far)
    pass(far, near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut'
    },
    close: () => {
      state = 'closed'
      endAll()
    },
    mend: () => {
      state = 'whole'
      endAll()
    },
    dispose: () => {
      state = 'closed'
      endAll()
      server.close()
    },
  }
}
