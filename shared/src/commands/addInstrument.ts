import type { Instrument } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds a law or decree to the register. */
export const addInstrument = defineCommand<'addInstrument', { instrument: Instrument }>({
  type: 'addInstrument',
  refuse: (design, { instrument }) => refuseThing(design, 'instruments', instrument),
  apply: (write, { instrument }) => write.add('instruments', instrument),
})
