import type { Design } from 'shared/model'
import type { Evaluation } from 'shared/rules'

/** An evaluation with the state of the design that it judges: its findings name things of that state. */
export interface Evaluated {
  readonly design: Design
  readonly evaluation: Evaluation
}
