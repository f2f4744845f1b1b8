import type { Relation } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'
import { settleCycles, wouldReportToItself } from './places.ts'

/** Draws a line between two bodies. */
export const addRelation = defineCommand<'addRelation', { relation: Relation }>({
  type: 'addRelation',
  refuse(design, { relation }) {
    const { from, to, kind } = relation
    if (!design.body(from) || !design.body(to)) return 'body-missing'
    if (kind === 'reports-to' && wouldReportToItself(design, from, to)) return 'would-report-to-itself'
    return refuseThing(design, 'relations', relation)
  },
  apply(write, { relation }, design) {
    if (relation.kind === 'reports-to') settleCycles(write, design, [relation.from])
    write.add('relations', relation)
  },
})
