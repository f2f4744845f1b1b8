import type { Design } from '../model/index.ts'
import type { DesignWrite } from './designWrite.ts'

/** Why a command was not carried out; worded under `refusals` in the catalogue. */
export const refusalReasons = [
  'missing',
  'body-missing',
  'superior-missing',
  'seat-missing',
  'activity-missing',
  'holder-missing',
  'instrument-missing',
  'function-missing',
  'letter-outside-set',
  'would-report-to-itself',
  'id-taken',
  'field-unknown',
  'value-unfit',
  'text-too-long',
  'too-many',
  'read-only',
] as const
export type Refusal = (typeof refusalReasons)[number]

export interface CommandDefinition<Type extends string, Input> {
  readonly type: Type
  /** Why it cannot be done in this state, or undefined. Reads only. */
  refuse(design: Design, input: Input): Refusal | undefined
  /** Writes the change. `design` is the state before it. */
  apply(write: DesignWrite, input: Input, design: Design): void
}

/** Defines one command: plain input, a reason to refuse, a write through the narrow port. */
export function defineCommand<const Type extends string, Input>(
  definition: CommandDefinition<Type, Input>,
): CommandDefinition<Type, Input> {
  return definition
}
