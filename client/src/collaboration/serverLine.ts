import * as decoding from 'lib0/decoding'
import { type CloseName, closeName, isFinal } from 'shared/protocol'
import type { Awareness } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import type * as Y from 'yjs'

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
  events: LineEvents,
): ServerLine {
  const base = `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}/sync`
  const provider = new WebsocketProvider(base, room, doc, {
    connect: false,
    awareness,
    // Another tab is another person's window as far as receipts go: both ask the server.
    disableBc: true,
    maxBackoffTime: 10_000,
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
  provider.on('sync', (isSynced: boolean) => isSynced && events.onSynced?.())
  provider.on('connection-close', (event: CloseEvent | null) => {
    if (event && event.code >= 4400 && event.code < 4600)
      events.onClosed(closeName(event.code), isFinal(event.code))
    // An attempt that never came through ends here as well, and has no status of its own.
    events.onStatus(false)
  })

  const online = () => {
    if (!provider.wsconnected) provider.disconnect()
    provider.connect()
  }
  // The browser knows of a lost network long before a silent socket does.
  const offline = () => provider.disconnect()
  let isOpen = false
  const watch = () => {
    isOpen = true
    addEventListener('online', online)
    addEventListener('offline', offline)
  }
  const unwatch = () => {
    isOpen = false
    removeEventListener('online', online)
    removeEventListener('offline', offline)
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
      provider.destroy()
    },
  }
}
