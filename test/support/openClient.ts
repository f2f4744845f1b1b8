import { once } from 'node:events'
import { closeName } from 'shared/protocol'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

/** A person at a document, through the public y-websocket client as anyone would use it. */
export interface OpenClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  /** Resolves once the client has all that the server has. */
  synced(): Promise<void>
  /** Resolves once the document is as described. */
  until(isSo: (doc: Y.Doc) => boolean): Promise<void>
  /** Resolves with the name of the close code when the server ends it for good. */
  ended(): Promise<string | undefined>
  close(): void
}

export interface ClientOptions {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly token: string
  /** The document's name: `ID`, `ID.comments`, `ID.record`. */
  readonly room: string
  readonly doc?: Y.Doc
}

/** Opens a document. */
export function openClient({ url, token, room, doc = new Y.Doc() }: ClientOptions): OpenClient {
  const provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/sync`, room, doc, {
    params: { token },
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  return {
    doc,
    provider,
    synced: () =>
      new Promise((resolve) => {
        if (provider.synced) resolve()
        else provider.once('sync', () => resolve())
      }),
    until: (isSo) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo(doc)) return
          doc.off('update', look)
          resolve()
        }
        doc.on('update', look)
        look()
      }),
    ended: () => new Promise((resolve) => provider.once('closed', ({ code }) => resolve(closeName(code)))),
    close: () => {
      provider.destroy()
      doc.destroy()
    },
  }
}

/** A bare socket, for what no well-behaved client sends. */
export interface BareSocket {
  readonly socket: WebSocket
  send(...bytes: number[]): void
  sendBytes(bytes: Uint8Array): void
  /** Resolves with the next message that begins with these bytes; those before it are passed over. */
  hears(...start: number[]): Promise<Uint8Array>
  /** Resolves with the name of the code with which the server closes, or the bare code. */
  closed(): Promise<string | number>
  close(): void
}

/** Opens a bare socket on a document, with the headers given. It may already be on its way out. */
export async function openSocket(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<BareSocket> {
  const socket = new WebSocket(address.replace(/^http/, 'ws'), { headers })
  const heard: Uint8Array[] = []
  let notify = () => {}
  socket.on('message', (data) => {
    heard.push(new Uint8Array(data as Buffer))
    notify()
  })
  const end = new Promise<string | number>((resolve) => {
    socket.on('close', (code) => resolve(closeName(code) ?? code))
  })
  socket.on('error', () => {})
  await Promise.race([once(socket, 'open'), end])
  return {
    socket,
    send: (...bytes) => socket.send(Uint8Array.from(bytes)),
    sendBytes: (bytes) => socket.send(bytes),
    hears: async (...start) => {
      for (;;) {
        for (let bytes = heard.shift(); bytes; bytes = heard.shift()) {
          const found = bytes
          if (start.every((byte, index) => found[index] === byte)) return found
        }
        await new Promise<void>((resolve) => {
          notify = resolve
        })
      }
    },
    closed: () => end,
    close: () => socket.terminate(),
  }
}
