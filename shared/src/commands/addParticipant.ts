import type { Participant } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds an institution that takes part. */
export const addParticipant = defineCommand<'addParticipant', { participant: Participant }>({
  type: 'addParticipant',
  refuse: (design, { participant }) => refuseThing(design, 'participants', participant),
  apply: (write, { participant }) => write.add('participants', participant),
})
