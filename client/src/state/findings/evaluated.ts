import type { Design } from 'shared/model'
import type { Evaluation } from 'shared/rules'

/** An evaluation with the state of the design that it judges: its findings name things of that state. */
export interface Evaluated {
  readonly design: Design
  readonly evaluation: Evaluation
  /** How many rules were asked; 0 until they are here, and then no finding means nothing yet. */
  readonly rules: number
}
