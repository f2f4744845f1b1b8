/** What a wire tells whoever opened it. */
export interface WireEvents {
  /** The other end is there; it has not said anything yet. */
  onOpen(): void
  onMessage(bytes: Uint8Array): void
  /** It has ended, and not by us: with the server's code, or 1006 where it just broke. */
  onClose(code: number, reason: string): void
}

/** Carries messages of the sync protocol, in whatever way. */
export interface Wire {
  send(bytes: Uint8Array): void
  /** Ends it. Nothing more is told of it. */
  close(): void
}

/** Opens a wire to a document: `ws://HOST/sync/NAME?…`. */
export type OpenWire = (address: string, events: WireEvents) => Wire

/** A close without a reason of the server. */
export const broken = 1006
