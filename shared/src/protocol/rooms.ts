import type { Id } from '../model/index.ts'

/** The documents of a design: the design, what is said about it, and what only the server writes. */
export const parts = ['design', 'comments', 'record'] as const
export type Part = (typeof parts)[number]

/** The name of a document on the sync socket: `ID`, `ID.comments` or `ID.record`. */
export function roomName(designId: Id, part: Part): string {
  return part === 'design' ? designId : `${designId}.${part}`
}

/** Which document a name on the sync socket means; undefined for a name that no document can have. */
export function readRoomName(name: string): { readonly designId: Id; readonly part: Part } | undefined {
  const [, designId, suffix] = /^([A-Za-z0-9_-]{1,64})(?:\.(comments|record))?$/.exec(name) ?? []
  return designId === undefined ? undefined : { designId, part: (suffix ?? 'design') as Part }
}
