/**
 * Why the server closes a sync socket. The public y-websocket client does not come back after 4400–4499 and
 * comes back after any other code.
 */
export const closeCodes = {
  /** The message cannot be read. */
  malformed: 4400,
  /** The link or the session that gave access was revoked or has expired. */
  revoked: 4401,
  /** The page that opened the socket does not belong to this server's public address. */
  originRefused: 4403,
  /** Nothing under this id for this person: it does not exist, or it is not theirs to see. */
  noAccess: 4404,
  /** The design is in the bin. */
  removed: 4410,
  /** The message is longer than the server takes. */
  tooLarge: 4413,
  /** The person's role is another one now: come back and be asked again. */
  roleChanged: 4501,
  /** The server ends, or starts anew. */
  restart: 4503,
  /** The change could not be written: nothing of it is kept here. */
  storeFailed: 4507,
  /** The line does not take what is sent to it. */
  tooSlow: 4508,
  /** Too many connections to this design, or from this address. */
  tooMany: 4509,
  /** More messages than the server takes, for too long. */
  tooFast: 4529,
} as const
export type CloseName = keyof typeof closeCodes
export type CloseCode = (typeof closeCodes)[CloseName]

const namesByCode = new Map<number, CloseName>(
  Object.entries(closeCodes).map(([name, code]) => [code, name as CloseName]),
)

/** The name of a close code of this server, or undefined for any other one. */
export function closeName(code: number): CloseName | undefined {
  return namesByCode.get(code)
}

/** Whether coming back after this code is pointless. */
export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500
}
