import { readRoomName } from 'shared/protocol'
import type { Credentials } from '../access/callers.ts'
import { judgeOrigin } from '../access/origin.ts'
import { readBearer, readCookie, sessionCookie } from '../access/peer.ts'
import type { Target } from './door.ts'

/** A request for a document's line, by a socket or by plain HTTP. */
export interface LineRequest {
  readonly method: string
  readonly url: URL
  /** A header, by its name in lower case. */
  header(name: string): string | undefined
  readonly isUpgrade: boolean
}

/** What a request brings to be let in. The token stands in the address, or in the header where one can be set. */
export function readCredentials(
  { method, url, header, isUpgrade }: LineRequest,
  publicUrl: string,
): { readonly credentials: Credentials; readonly isForeign: boolean } {
  const token = url.searchParams.get('token') ?? readBearer(header('authorization'))
  const session = readCookie(header('cookie'), sessionCookie(publicUrl))
  const verdict = judgeOrigin(
    {
      method,
      origin: header('origin'),
      secFetchSite: header('sec-fetch-site'),
      hasToken: token !== undefined,
      hasSession: session !== undefined,
      isUpgrade,
    },
    publicUrl,
  )
  return {
    credentials: { token, session: verdict === 'session' ? session : undefined },
    isForeign: verdict === 'refused',
  }
}

/** The document that a path under `/sync/` means; undefined for one that no document can have. */
export function readTarget(name: string): Target | undefined {
  try {
    return readRoomName(decodeURIComponent(name))
  } catch {
    return undefined
  }
}
