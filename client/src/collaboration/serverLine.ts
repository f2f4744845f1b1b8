import * as decoding from 'lib0/decoding'
import { type CloseName, closeName, isFinal } from 'shared/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'
import { Backoff } from './line/backoff.ts'
import { changing, type LineSocket, lineSocketClass } from './line/lineSocket.ts'
import { browserWires, type Transport } from './line/transport.ts'

/** What a line to the server tells whoever opened it. */
export interface LineEvents {
  /** The line stands, or does not. */
  onStatus(isConnected: boolean): void
  /** The server's state is all here. */
  onSynced?(): void
  /** An update that the server has on disk. */
  onUpdate?(update: Uint8Array): void
  /** What the server has, by its state vector. */
  onStateVector?(stateVector: Uint8Array): void
  /** The server refused a change. */
  onDenied?(): void
  /** The server closed the line and said why. After a final reason it is not opened again. */
  onClosed(reason: CloseName | undefined, isFinal: boolean): void
}

export interface ServerLine {
  readonly awareness: Awareness
  connect(): void
  disconnect(): void
  destroy(): void
}

/** Messages of the y-websocket protocol, and of its sync part. */
const messageSync = 0
const messageAuth = 2
const syncStep1 = 0

/**
 * Opens a document's line to the server through the public y-websocket client, and listens in on it: what the
 * server sends is the only proof of what it has.
 */
export function openServerLine(
  room: string,
  doc: Y.Doc,
  awareness: Awareness,
  transport: Transport,
  events: LineEvents,
): ServerLine {
  const backoff = new Backoff()
  let socket: LineSocket | undefined
  const base = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/sync`
  const provider = new WebsocketProvider(base, room, doc, {
    connect: false,
    awareness,
    // Another tab is another person's window as far as receipts go: both ask the server.
    disableBc: true,
    // The time between attempts is ours: the provider's own has no chance in it.
    maxBackoffTime: 0,
    WebSocketPolyfill: lineSocketClass(
      { transport, backoff, wires: browserWires, now: () => performance.now() },
      (made) => {
        socket = made
      },
    ),
  })

  const handleSync = provider.messageHandlers[messageSync]
  if (handleSync) {
    provider.messageHandlers[messageSync] = (encoder, decoder, ...rest) => {
      const copy = decoding.clone(decoder)
      handleSync(encoder, decoder, ...rest)
      const kind = decoding.readVarUint(copy)
      const content = decoding.readVarUint8Array(copy)
      if (kind === syncStep1) events.onStateVector?.(content)
      else events.onUpdate?.(content)
    }
  }
  provider.messageHandlers[messageAuth] = () => events.onDenied?.()

  provider.on('status', ({ status }) => {
    if (status === 'connected') events.onStatus(true)
  })
  provider.on('sync', (isSynced: boolean) => {
    if (!isSynced) return
    backoff.worked()
    events.onSynced?.()
  })
  provider.on('connection-close', (event: CloseEvent | null) => {
    // It begins anew at once, another way: to whoever works here nothing happened.
    if (event?.code === changing) return backoff.reset()
    if (event && event.code >= 4400 && event.code < 4600)
      events.onClosed(closeName(event.code), isFinal(event.code))
    // An attempt that never came through ends here as well, and has no status of its own.
    events.onStatus(false)
  })

  const again = () => {
    backoff.reset()
    if (!provider.wsconnected) provider.disconnect()
    provider.connect()
  }
  // The browser knows of a lost network long before a silent line does.
  const offline = () => provider.disconnect()
  // After a sleep the line looks as it did before, and may be long gone.
  const awake = () => {
    if (document.visibilityState !== 'visible') return
    if (provider.wsconnected) socket?.doubt()
    else if (navigator.onLine) again()
  }
  const stopReturning = transport.onReturn(() => socket?.change())
  let isOpen = false
  const watch = () => {
    isOpen = true
    addEventListener('online', again)
    addEventListener('offline', offline)
    addEventListener('pageshow', awake)
    document.addEventListener('visibilitychange', awake)
  }
  const unwatch = () => {
    isOpen = false
    removeEventListener('online', again)
    removeEventListener('offline', offline)
    removeEventListener('pageshow', awake)
    document.removeEventListener('visibilitychange', awake)
  }
  return {
    awareness,
    connect() {
      if (!isOpen) watch()
      provider.connect()
    },
    disconnect() {
      unwatch()
      provider.disconnect()
    },
    destroy() {
      unwatch()
      stopReturning()
      provider.destroy()
    },
  }
}
