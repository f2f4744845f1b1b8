import { type Activity, type Design, oncePer } from '../../model/index.ts'
import { textHolds } from './roles.ts'
import { verifiedBy } from './verifying.ts'

/** How a digital agenda or strategy is named in the four languages, and how its evaluation is. */
const agendaWords: readonly string[] = ['agenda*', 'estrategi*', 'strateg*']
const evaluationWords: readonly string[] = ['evalu*', 'avali*', 'assess*', 'review*', 'audit*']

/** The rows that carry the agenda out, and those that evaluate it. */
export const agendaOf = oncePer((design: Design) => {
  const evaluations = design.activitiesInOrder.filter((row) => isEvaluation(design, row))
  const isEvaluating = new Set(evaluations)
  const evaluated = new Set(evaluations.map((row) => verifiedBy(design, row)))
  const executions = design.activitiesInOrder.filter(
    (row) => !isEvaluating.has(row) && (evaluated.has(row) || (row.kind === 'execute' && namesAgenda(row))),
  )
  return { executions, evaluations }
})

function isEvaluation(design: Design, row: Activity): boolean {
  const { kind, name } = row
  if (kind === 'verify' || kind === 'audit') {
    const checked = verifiedBy(design, row)
    return namesAgenda(checked ?? row)
  }
  return (kind == null || kind === 'report') && namesAgenda(row) && textHolds(name, evaluationWords)
}

/** Whether a row is about the agenda or the strategy, by its name. */
export function namesAgenda({ name }: Activity): boolean {
  return textHolds(name, agendaWords)
}
