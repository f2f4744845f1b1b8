import { defineRule } from '../../defineRule.ts'
import { decidersFor } from '../../fixes/deciders.ts'
import { give, take } from '../../fixes/letters.ts'
import { holdersOf } from '../../readings/letters.ts'
import { sectorOfSeat } from '../../readings/sectors.ts'

/**
 * Someone from outside the state answers for a public decision: civil society, the private sector, academia or
 * an expert. Subnational governments are public too.
 */
export const accountableNonState = defineRule({
  id: 'accountable-non-state',
  family: 'raci-structure',
  scope: 'row',
  severity: 'error',
  sources: ['own'],
  *check(activity, design, { asOf }) {
    const { id } = activity
    for (const holder of holdersOf(design, id, 'accountable')) {
      const seat = design.seat(holder)
      const sector = (seat ? sectorOfSeat(design, seat) : design.body(holder)?.sector) ?? 'government'
      if (sector === 'government' || sector === 'subnational') continue
      yield {
        message: 'outside',
        data: {
          activity: { name: id },
          holder: { name: holder },
          sector: { word: `common.sector.${sector}` },
        },
        targets: [id, holder],
        fixes: decidersFor(design, activity, asOf).map((body) => ({
          id: `move:${body.id}`,
          label: 'move',
          data: { body: { name: body.id } },
          commands: () => [
            ...take(design, id, holder, 'accountable'),
            ...give(design, id, body.id, 'accountable'),
          ],
        })),
      }
    }
  },
})
