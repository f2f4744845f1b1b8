/** How much one client, one address and one room may take of the server. */
export interface SyncLimits {
  /** The longest message. */
  readonly messageBytes: number
  /** What a connection may send on average, and at once; above that its socket is not read for a while. */
  readonly bytesPerSecond: number
  readonly burstBytes: number
  readonly messagesPerSecond: number
  readonly burstMessages: number
  /** What may wait to be sent to a client; above that it gets one difference once it has caught up. */
  readonly bufferedBytes: number
  /** How long a client may take to catch up before it is sent away, in milliseconds. */
  readonly catchUpTime: number
  readonly roomConnections: number
  readonly addressConnections: number
  /** New connections of one address a second, and at once. */
  readonly connectionsPerSecond: number
  readonly burstConnections: number
  /** The presence state of one client. */
  readonly presenceBytes: number
  /** What a document may hold of changes whose beginnings have not arrived. */
  readonly pendingBytes: number
  /** What may wait in a room to be written while the store does not answer; beyond that writers are sent away. */
  readonly waitingBytes: number
  /**
   * How often a silent client is asked whether it is there, in milliseconds. Below 30 seconds, after which the
   * public client takes a line for dead, and well below the 60 after which many proxies cut one.
   */
  readonly pingInterval: number
  /** How long a document without readers stays in memory, in milliseconds. */
  readonly idleTime: number
}

const KiB = 1024
const MiB = 1024 * KiB

export const defaultLimits: SyncLimits = {
  messageBytes: 16 * MiB,
  bytesPerSecond: 4 * MiB,
  burstBytes: 16 * MiB,
  messagesPerSecond: 500,
  burstMessages: 2_000,
  bufferedBytes: 1 * MiB,
  catchUpTime: 120_000,
  roomConnections: 2_000,
  addressConnections: 4_000,
  connectionsPerSecond: 1_000,
  burstConnections: 5_000,
  presenceBytes: 16 * KiB,
  pendingBytes: 256 * KiB,
  waitingBytes: 8 * MiB,
  pingInterval: 25_000,
  idleTime: 30_000,
}

/** The names of the limits. */
export const limitNames = Object.keys(defaultLimits) as (keyof SyncLimits)[]

/** The setting with which an administrator states a limit: `PLENARIA_LIMIT_MESSAGE_BYTES` for `messageBytes`. */
export function settingOfLimit(name: keyof SyncLimits): string {
  return `PLENARIA_LIMIT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`
}
