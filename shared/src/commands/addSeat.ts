import type { Seat } from '../model/index.ts'
import { refuseThing } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Adds a seat to a body. */
export const addSeat = defineCommand<'addSeat', { seat: Seat }>({
  type: 'addSeat',
  refuse: (design, { seat }) =>
    design.body(seat.body) ? refuseThing(design, 'seats', seat) : 'body-missing',
  apply: (write, { seat }) => write.add('seats', seat),
})
