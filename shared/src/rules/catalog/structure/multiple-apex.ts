import { byId } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { apexesOf } from '../../readings/apex.ts'
import { countryOf } from '../../readings/countries.ts'
import { grouped } from '../../readings/grouped.ts'

/**
 * Several strategic bodies of one country have nothing above them; in a shared design, also several that
 * belong to no country. Which of them is the top is for people to say, so there is no fix.
 */
export const multipleApex = defineRule({
  id: 'multiple-apex',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['DO-DL1', 'own'],
  *check(design) {
    for (const [country, tops] of grouped(apexesOf(design), (body) => countryOf(design, body))) {
      if (tops.length < 2) continue
      const ids = [...tops].sort(byId).map(({ id }) => id)
      yield {
        message: 'several',
        severity: country === undefined ? 'warning' : 'error',
        data: { bodies: { names: ids }, count: ids.length },
        targets: ids,
      }
    }
  },
})
