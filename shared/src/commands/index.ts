/** All commands: the only writers of a design. A command is plain data, `{ type, ...input }`. */
import { assignLetter } from './assignLetter.ts'
import type { CommandDefinition } from './defineCommand.ts'

export type { Refusal } from './defineCommand.ts'
export * from './designWrite.ts'

const definitions = [assignLetter] as const

type DefinitionOf = (typeof definitions)[number]
type CommandOf<Definition> =
  Definition extends CommandDefinition<infer Type, infer Input>
    ? { readonly type: Type } & Readonly<Input>
    : never

/** Any command, as plain data. */
export type Command = CommandOf<DefinitionOf>
export type CommandType = Command['type']

export const commandDefinitions: ReadonlyMap<CommandType, CommandDefinition<CommandType, never>> = new Map(
  definitions.map((definition) => [definition.type, definition as CommandDefinition<CommandType, never>]),
)
