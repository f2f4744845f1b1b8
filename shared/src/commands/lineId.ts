import type { Id } from '../model/index.ts'

/**
 * The id of the line that a body's place becomes in a file, when it was not drawn with an id of its own. It
 * sorts before other ids, so that the place stays the first of several reporting lines.
 */
export function lineIdOf(bodyId: Id, isTaken: (id: Id) => boolean): Id {
  for (let count = 0; ; count += 1) {
    const suffix = count === 0 ? '' : `-${count}`
    const id = `-${bodyId}`.slice(0, 64 - suffix.length) + suffix
    if (!isTaken(id)) return id
  }
}
