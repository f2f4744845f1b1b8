import type { Relation } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'
import { settleCycles } from './places.ts'

/** Draws a line between two bodies. */
export const addRelation = defineCommand<'addRelation', { relation: Relation }>({
  type: 'addRelation',
  refuse(design, { relation }) {
    if (!design.body(relation.from) || !design.body(relation.to)) return 'body-missing'
    return refuseThing(design, 'relations', relation)
  },
  apply(write, { relation }, design) {
    if (relation.kind === 'reports-to') settleCycles(write, design, [relation.from])
    write.add('relations', relation)
  },
})
