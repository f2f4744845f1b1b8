import { byId } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'
import { handOverCheck } from '../../fixes/verification.ts'
import { agendaOf } from '../../readings/agenda.ts'
import { bodiesWith } from '../../readings/letters.ts'

/**
 * A body that carries the digital agenda out and evaluates it, while no other evaluation is in the hands of
 * others alone. What is the agenda is read from the names of the rows; approving it is not carrying it out.
 */
export const agendaSelfEvaluated = defineRule({
  id: 'agenda-self-evaluated',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['OECD-AR', 'UY-GEALC'],
  *check(design, _, { asOf }) {
    const { executions, evaluations } = agendaOf(design)
    const partOf = ({ id }: { id: string }) => bodiesWith(design, id, 'accountable', 'responsible')
    const executing = new Set(executions.flatMap(partOf))
    const staffed = evaluations.filter((row) => partOf(row).length > 0)
    if (staffed.some((row) => partOf(row).every((body) => !executing.has(body)))) return
    const both = new Set(staffed.flatMap(partOf).filter((body) => executing.has(body)))
    const busy = new Set([...executing].map(({ id }) => `move:${id}`))
    for (const body of [...both].sort(byId)) {
      const [check, ...others] = staffed.filter((row) => partOf(row).includes(body))
      const offered = check && others.length === 0 ? handOverCheck(design, check, body, asOf) : []
      yield {
        message: 'same',
        data: { body: { name: body.id } },
        targets: [body.id],
        fixes: offered.filter(({ id }) => !busy.has(id)),
      }
    }
  },
})
