/** The registry of all commands. To add one: a file, its test, and one line here. */
import { addActivities } from './addActivities.ts'
import { addActivity } from './addActivity.ts'
import { addBody } from './addBody.ts'
import { addColumn } from './addColumn.ts'
import { addFunction } from './addFunction.ts'
import { addInstrument } from './addInstrument.ts'
import { addParticipant } from './addParticipant.ts'
import { addPrinciple } from './addPrinciple.ts'
import { addRelation } from './addRelation.ts'
import { addSeat } from './addSeat.ts'
import { assignLetter } from './assignLetter.ts'
import { citeInstrument } from './citeInstrument.ts'
import { clearCell } from './clearCell.ts'
import type { CommandDefinition } from './defineCommand.ts'
import { fillCells } from './fillCells.ts'
import { moveBody } from './moveBody.ts'
import { placeCard } from './placeCard.ts'
import { removeActivity } from './removeActivity.ts'
import { removeBody } from './removeBody.ts'
import { removeColumn } from './removeColumn.ts'
import { removeFunction } from './removeFunction.ts'
import { removeInstrument } from './removeInstrument.ts'
import { removeLetter } from './removeLetter.ts'
import { removeParticipant } from './removeParticipant.ts'
import { removePrinciple } from './removePrinciple.ts'
import { removeRelation } from './removeRelation.ts'
import { removeSeat } from './removeSeat.ts'
import { resetRuleset } from './resetRuleset.ts'
import { setBinding } from './setBinding.ts'
import { setColumns } from './setColumns.ts'
import { setDesignField } from './setDesignField.ts'
import { setDesignWords } from './setDesignWords.ts'
import { setField } from './setField.ts'
import { setFunctionWords } from './setFunctionWords.ts'
import { setNoteWords } from './setNoteWords.ts'
import { setProfile } from './setProfile.ts'
import { setRuleSeverity } from './setRuleSeverity.ts'
import { setThreshold } from './setThreshold.ts'
import { setWords } from './setWords.ts'
import { unciteInstrument } from './unciteInstrument.ts'
import { unplaceBody } from './unplaceBody.ts'

const definitions = [
  addActivities,
  addActivity,
  addBody,
  addColumn,
  addFunction,
  addInstrument,
  addParticipant,
  addPrinciple,
  addRelation,
  addSeat,
  assignLetter,
  citeInstrument,
  clearCell,
  fillCells,
  moveBody,
  placeCard,
  removeActivity,
  removeBody,
  removeColumn,
  removeFunction,
  removeInstrument,
  removeLetter,
  removeParticipant,
  removePrinciple,
  removeRelation,
  removeSeat,
  resetRuleset,
  setBinding,
  setColumns,
  setDesignField,
  setDesignWords,
  setField,
  setFunctionWords,
  setNoteWords,
  setProfile,
  setRuleSeverity,
  setThreshold,
  setWords,
  unciteInstrument,
  unplaceBody,
] as const

type CommandOf<Definition> =
  Definition extends CommandDefinition<infer Type, infer Input>
    ? { readonly type: Type } & Readonly<Input>
    : never

/** Any command, as plain data. */
export type Command = CommandOf<(typeof definitions)[number]>
export type CommandType = Command['type']

export const commandDefinitions: ReadonlyMap<CommandType, CommandDefinition<CommandType, never>> = new Map(
  definitions.map((definition) => [definition.type, definition as CommandDefinition<CommandType, never>]),
)
