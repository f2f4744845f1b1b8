import type { Design } from '../model/index.ts'
import type { CommandDefinition, Refusal } from './defineCommand.ts'
import type { DesignWrite } from './designWrite.ts'
import { PlainWrite } from './plainWrite.ts'
import { type Command, type CommandType, commandDefinitions } from './registry.ts'

/** Why a command cannot be carried out in a state of the design, or undefined. */
export function refusalOf(design: Design, command: Command): Refusal | undefined {
  return definitionOf(command).refuse(design, command)
}

/** Writes a command through a port. `design` is the state before it. */
export function writeCommand(write: DesignWrite, command: Command, design: Design): void {
  definitionOf(command).apply(write, command, design)
}

/**
 * The states through which several commands would take a design, the given one first and the result last; or
 * why one of them cannot be carried out after those before it. Changes nothing.
 */
export function rehearse(design: Design, commands: readonly Command[]): readonly Design[] | Refusal {
  const states = [design]
  for (const command of commands) {
    const next = carriedOut(states[states.length - 1] as Design, command)
    if (typeof next === 'string') return next
    states.push(next)
  }
  return states
}

/** What a design becomes by commands, or why one of them is refused. */
export function applyTo(design: Design, commands: readonly Command[]): Design | Refusal {
  let after = design
  for (const command of commands) {
    const next = carriedOut(after, command)
    if (typeof next === 'string') return next
    after = next
  }
  return after
}

function carriedOut(design: Design, command: Command): Design | Refusal {
  const refusal = refusalOf(design, command)
  if (refusal) return refusal
  const write = new PlainWrite(design)
  writeCommand(write, command, design)
  return write.design()
}

function definitionOf(command: Command): CommandDefinition<CommandType, Command> {
  const definition = commandDefinitions.get(command.type)
  if (!definition) throw new TypeError(`There is no command "${command.type}".`)
  return definition as CommandDefinition<CommandType, Command>
}
