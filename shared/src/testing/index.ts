/** Builders, arbitraries and replicas for tests; no part of the product. */
export { anyCommand, anyCommandChoice, type CommandChoice, commandFor } from './anyCommand.ts'
export { anyDesign, anyId, anyJson, anyLang, anyText, anyWords } from './anyDesign.ts'
export {
  anySchedule,
  openReplicas,
  pictureOf,
  play,
  type Replicas,
  readAfresh,
  type Step,
} from './replicas.ts'
export { type Sketch, sketch } from './sketch.ts'
