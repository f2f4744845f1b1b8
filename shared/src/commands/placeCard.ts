import { fieldsOf, type Id } from '../model/index.ts'
import { refuseValue } from './checks.ts'
import { defineCommand } from './defineCommand.ts'

/** Puts a card at a point of the chart by hand, in whole pixels; `null` gives it back to the layout. */
export const placeCard = defineCommand<'placeCard', { id: Id; position: { x: number; y: number } | null }>({
  type: 'placeCard',
  refuse(design, { id, position }) {
    return design.body(id) ? refuseValue(fieldsOf.bodies.position, position) : 'body-missing'
  },
  apply(write, { id, position }) {
    // No file holds a negative zero.
    const whole = position && { x: Math.round(position.x) + 0, y: Math.round(position.y) + 0 }
    write.set('bodies', id, 'position', whole ?? undefined)
  },
})
