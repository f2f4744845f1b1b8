import type * as Y from 'yjs'
import { roots } from '../keys.ts'

/**
 * One change of how designs are kept, from the version before to `to`. Only the server runs them, when it loads
 * a document and before anyone joins: two replicas that run one would add everything twice. Safe to run again,
 * for somebody who was offline may still bring edits of the old shape.
 */
export interface Migration {
  readonly to: number
  migrate(doc: Y.Doc): void
}

/** In their order. The first one will be `0002-….ts`. */
export const migrations: readonly Migration[] = []

const firstVersion = 1

/** The version that this program writes. */
export const schemaVersion = latest(migrations)

/** The version in which a document is kept. One that does not say is of the first. */
export function schemaVersionOf(doc: Y.Doc): number {
  const version = doc.getMap(roots.meta).get('schemaVersion')
  return typeof version === 'number' && version >= firstVersion ? version : firstVersion
}

/** Whether a newer program keeps the document: this one must not write into it. */
export function isNewer(doc: Y.Doc): boolean {
  return schemaVersionOf(doc) > schemaVersion
}

/** Brings a document up to the latest version, each step in a transaction of its own. */
export function migrateDocument(doc: Y.Doc, steps: readonly Migration[] = migrations): void {
  for (const step of steps) {
    if (step.to <= schemaVersionOf(doc)) continue
    doc.transact(() => {
      step.migrate(doc)
      stampVersion(doc, step.to)
    })
  }
}

/** Writes down in which version a document is kept. */
export function stampVersion(doc: Y.Doc, version: number = schemaVersion): void {
  doc.getMap(roots.meta).set('schemaVersion', version)
}

function latest(steps: readonly Migration[]): number {
  return steps.at(-1)?.to ?? firstVersion
}
