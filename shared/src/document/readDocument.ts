import type * as Y from 'yjs'
import type { Design } from '../model/index.ts'
import { Mirror } from './mirror.ts'
import { rootsOf } from './roots.ts'

/** Reads the design that a document holds, once. */
export function designOf(doc: Y.Doc): Design {
  return new Mirror(rootsOf(doc)).snapshot()
}
