import type { Id } from '../model/index.ts'

/** The path of a design in the web client. */
export function designPath(designId: Id): string {
  return `/designs/${designId}`
}

/** The path that a share link opens: the server takes the token, remembers it, and shows the design. */
export function linkPath(designId: Id, token: string): string {
  return `${designPath(designId)}?token=${encodeURIComponent(token)}`
}
