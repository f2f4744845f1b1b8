import { may, type Part, type Role } from 'shared/protocol'

/** Whether a role may change a document of a design. The record is the server's alone. */
export function mayWrite(role: Role, part: Part): boolean {
  switch (part) {
    case 'design':
      return may(role, 'writeDesign')
    case 'comments':
      return may(role, 'writeComments')
    case 'record':
      return false
  }
}

/** A change by somebody who may only read. */
export class ReadOnlyError extends Error {}
