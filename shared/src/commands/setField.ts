import { type Collection, type Design, fieldAt, fieldsOf, type Id, type Relation } from '../model/index.ts'
import { refuseValue, stands } from './checks.ts'
import { defineCommand } from './defineCommand.ts'
import type { FieldValue } from './designWrite.ts'
import { settleCycles, wouldReportToItself } from './places.ts'

/** Fields that other commands change, because more than the value is at stake. */
const owned: Readonly<Partial<Record<Collection, readonly string[]>>> = {
  bodies: ['order', 'unplaced', 'functions'],
}

/** What makes a line a body's place. */
const ends: readonly string[] = ['from', 'to', 'kind']

/** Sets one field of a thing, or one within a group (`quorum.seats`); `undefined` makes it absent. */
export const setField = defineCommand<
  'setField',
  { collection: Collection; id: Id; field: string; value: FieldValue }
>({
  type: 'setField',
  refuse(design, { collection, id, field, value }) {
    if (!stands(design, collection, id)) return 'missing'
    if (owned[collection]?.includes(field))
      return saysNone(design, { collection, id, field, value }) ? undefined : 'field-unknown'
    const refusal = refuseValue(fieldAt(fieldsOf[collection], field), value)
    if (refusal || collection !== 'relations' || !ends.includes(field)) return refusal
    const { from, to, kind } = { ...design.relation(id), [field]: value } as Relation
    const isCycle = kind === 'reports-to' && wouldReportToItself(design, from, to)
    return isCycle ? 'would-report-to-itself' : undefined
  },
  apply(write, { collection, id, field, value }, design) {
    const line = collection === 'relations' && ends.includes(field) ? design.relation(id) : undefined
    if (line) settleCycles(write, design, [line.from, String(value)])
    write.set(collection, id, field, value)
  },
})

/** Whether it is said of a body without functions that it has none, or that nobody knows. */
function saysNone(
  design: Design,
  { collection, id, field, value }: { collection: Collection; id: Id; field: string; value: FieldValue },
): boolean {
  if (collection !== 'bodies' || field !== 'functions') return false
  const isEmpty = value == null || (Array.isArray(value) && value.length === 0)
  return isEmpty && (design.body(id)?.functions ?? []).length === 0
}
