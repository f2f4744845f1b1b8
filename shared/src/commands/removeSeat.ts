import type { Id } from '../model/index.ts'
import { defineCommand } from './defineCommand.ts'
import { forgetSeats } from './forget.ts'

/** Removes a seat with its letters. */
export const removeSeat = defineCommand<'removeSeat', { id: Id }>({
  type: 'removeSeat',
  refuse: (design, { id }) => (design.seat(id) ? undefined : 'seat-missing'),
  apply: (write, { id }, design) => forgetSeats(write, design, [id]),
})
