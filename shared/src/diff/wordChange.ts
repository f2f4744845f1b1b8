import type { MessageKey, Translator } from '../i18n/index.ts'
import { type Collection, type Design, type Id, isText, textIn } from '../model/index.ts'
import type { Change, FieldChange } from './changes.ts'

/** The two designs and the reader's language, which the words of a change need. */
export interface DiffReader {
  readonly before: Design
  readonly after: Design
  readonly translator: Translator
}

/** A change as one sentence. */
export function wordChange(change: Change, reader: DiffReader): string {
  const { t } = reader.translator
  switch (change.kind) {
    case 'added':
      return t(...added(change.group, change.id, reader))
    case 'removed':
      return t(`diff.removed.${change.group}`, ofThing(change.group, change.id, reader.before, reader))
    case 'moved':
      return moved(change, reader)
    case 'letters':
      return letters(change, reader)
    case 'accepted':
    case 'withdrawn':
      return t(`diff.${change.kind}`, { rule: change.rule, reason: change.reason })
    case 'changed':
      return changed(change, reader)
  }
}

type Words = Readonly<Record<string, string>>

function added(group: Collection, id: Id, reader: DiffReader): [MessageKey, Words] {
  const data = ofThing(group, id, reader.after, reader)
  if (group !== 'bodies') return [`diff.added.${group}`, data]
  const parent = reader.after.tree.parentOf(id)
  if (parent === null) return ['diff.added.bodies', data]
  return ['diff.addedBelow', { ...data, parent: nameIn(parent, reader.after, reader) }]
}

/** What the sentences about a thing name. */
function ofThing(group: Collection, id: Id, design: Design, reader: DiffReader): Words {
  const name = nameIn(id, design, reader)
  const seat = group === 'seats' ? design.seat(id) : undefined
  if (seat) return { name, body: nameIn(seat.body, design, reader) }
  const line = group === 'relations' ? design.relation(id) : undefined
  return line ? { name, line: lineWords(line, design, reader) } : { name }
}

function moved(
  { id, before, after }: Extract<Change, { kind: 'moved' }>,
  { before: earlier, after: later, translator }: DiffReader,
): string {
  const reader = { before: earlier, after: later, translator }
  const data = {
    name: nameIn(id, later, reader),
    before: before === null ? '' : nameIn(before, earlier, reader),
    after: after === null ? '' : nameIn(after, later, reader),
  }
  if (after === null) return translator.t('diff.movedToTop', data)
  return translator.t(before === null ? 'diff.movedFromTop' : 'diff.moved', data)
}

function letters(change: Extract<Change, { kind: 'letters' }>, reader: DiffReader): string {
  const { after, before, translator } = reader
  const data = {
    activity: nameIn(change.activity, after.has(change.activity) ? after : before, reader),
    holder: nameIn(change.holder, after.has(change.holder) ? after : before, reader),
    before: change.before.join(', '),
    after: change.after.join(', '),
  }
  if (change.before.length + change.after.length === 0)
    return translator.t(
      after.assignment(change.activity, change.holder) ? 'diff.cellOpened' : 'diff.cellGone',
      data,
    )
  if (change.before.length === 0) return translator.t('diff.lettersGiven', data)
  return translator.t(change.after.length === 0 ? 'diff.lettersTaken' : 'diff.letters', data)
}

function changed(change: FieldChange, reader: DiffReader): string {
  const { before, after, translator } = reader
  const { group, field, lang, id } = change
  const label = labelOf(field, translator)
  const data = {
    subject: subjectOf(change, reader),
    field: lang ? `${label} (${lang})` : label,
    lang: lang ?? '',
    before: valueWords(change.before, group, field, before, reader),
    after: valueWords(change.after, group, field, after, reader),
  }
  if (isSilent(field)) return translator.t('diff.rearranged', data)
  if (Array.isArray(change.before) && Array.isArray(change.after))
    return translator.t('diff.list', { ...data, changes: listWords(change, reader) })
  if (change.before === undefined) return translator.t('diff.stated', data)
  if (change.after === undefined) return translator.t('diff.noLongerStated', data)
  const isName = id !== undefined && lang !== undefined && (field === 'name' || field === 'title')
  return translator.t(isName ? 'diff.renamed' : 'diff.changed', data)
}

/** What a field is called; a number or a severity that a ruleset sets is named by its rule. */
function labelOf(field: string, { t, lookUp }: Translator): string {
  const [of, part, id = '', limit] = field.split('.')
  if (of !== 'ruleset' || id === '') return lookUp(`diff.field.${field.replace('.', '_')}`) ?? field
  const rule = lookUp(`rules.${id}.title`) ?? id
  if (part === 'severities') return t('rules.words.ruleset.severityOf', { rule })
  return limit === undefined
    ? rule
    : t('rules.words.ruleset.thresholdOf', { rule, limit: lookUp(`rules.limits.${id}.${limit}`) ?? limit })
}

/** Only the members that came and went. */
function listWords({ group, field, before, after }: FieldChange, reader: DiffReader): string {
  const { t } = reader.translator
  const only = (these: unknown, others: unknown, design: Design) => {
    const known = new Set((others as unknown[]).map((one) => JSON.stringify(one)))
    return (these as unknown[])
      .filter((one) => !known.has(JSON.stringify(one)))
      .map((one) => valueWords(one, group, field, design, reader))
  }
  const added = only(after, before, reader.after)
  const removed = only(before, after, reader.before)
  const parts = [
    ...(added.length > 0 ? [t('diff.listAdded', { items: added.join(', ') })] : []),
    ...(removed.length > 0 ? [t('diff.listRemoved', { items: removed.join(', ') })] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : t('diff.listReordered')
}

/** Values that mean nothing to a reader: order keys and pixels. */
function isSilent(field: string): boolean {
  return field === 'order' || field === 'position'
}

function subjectOf({ group, id, holder }: FieldChange, reader: DiffReader): string {
  const { after, before, translator } = reader
  if (id === undefined) return translator.t('diff.theDesign')
  if (holder !== undefined) {
    const design = after.has(id) ? after : before
    return translator.t('diff.within', {
      whole: nameIn(id, design, reader),
      part: nameIn(holder, design, reader),
    })
  }
  const name = nameIn(id, before, reader)
  const seat = group === 'seats' ? before.seat(id) : undefined
  if (seat) return translator.t('diff.within', { whole: nameIn(seat.body, before, reader), part: name })
  return group === 'relations' ? name : quoted(name, translator)
}

const vocabularies: Readonly<Record<string, string>> = {
  level: 'level',
  mandate: 'mandate',
  nature: 'nature',
  sector: 'sector',
  coreAreas: 'area',
  leads: 'area',
  coreArea: 'area',
  approach: 'approach',
  composition: 'composition',
  role: 'role',
  rank: 'rank',
  scope: 'scope',
  function: 'seatFunction',
  letterSet: 'letterSet',
  'bodies.kind': 'bodyKind',
  'activities.kind': 'activityKind',
  'relations.kind': 'relationName',
  'seats.status': 'seatStatus',
  'instruments.status': 'instrumentStatus',
}

function valueWords(
  value: unknown,
  group: string,
  field: string,
  design: Design,
  reader: DiffReader,
): string {
  const { t, lookUp } = reader.translator
  if (value === undefined) return t('common.answer.notStated')
  if (typeof value === 'boolean') return t(value ? 'common.answer.yes' : 'common.answer.no')
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const items = value.map((item) => valueWords(item, group, field, design, reader))
    return items.length > 0 ? items.join(', ') : t('common.answer.none')
  }
  if (typeof value === 'string') {
    if (field === 'ruleset.profile')
      return quoted(lookUp(`rules.profiles.${value}.name`) ?? value, reader.translator)
    const vocabulary = field.startsWith('ruleset.severities.')
      ? 'chosenSeverity'
      : (vocabularies[`${group}.${field}`] ?? vocabularies[field])
    const word = vocabulary && lookUp(`common.${vocabulary}.${value}`)
    return (
      word ??
      (design.has(value)
        ? quoted(nameIn(value, design, reader), reader.translator)
        : quoted(value, reader.translator))
    )
  }
  return objectWords(value as Readonly<Record<string, unknown>>, group, field, design, reader)
}

/** Who holds a seat, words per language, or the file's own writing of what this version does not know. */
function objectWords(
  value: Readonly<Record<string, unknown>>,
  group: string,
  field: string,
  design: Design,
  reader: DiffReader,
): string {
  const { translator } = reader
  if (field === 'heldBy')
    return valueWords(value.body ?? value.institution, group, 'institution', design, reader)
  if (Object.keys(value).length === 0) return translator.t('common.answer.none')
  const isKnown = translator.lookUp(`diff.field.${field}`) !== undefined
  const shown = isKnown && isText(value) ? textIn(value, translator.lang, design.languages)?.value : undefined
  return shown === undefined ? JSON.stringify(value) : quoted(shown, translator)
}

function nameIn(id: Id, design: Design, reader: DiffReader): string {
  const { translator } = reader
  const name = design.nameOf(id, translator.lang)?.value
  if (name) return name
  const seat = design.seat(id)
  if (seat) return translator.t(`common.seatFunction.${seat.function}`)
  const line = design.relation(id)
  return line ? lineWords(line, design, reader) : id
}

function lineWords(
  { from, kind, to }: { readonly from: Id; readonly kind: string; readonly to: Id },
  design: Design,
  reader: DiffReader,
): string {
  const { lookUp } = reader.translator
  const verb = lookUp(`common.relation.${kind}`) ?? kind
  const name = (id: Id) => quoted(design.nameOf(id, reader.translator.lang)?.value ?? id, reader.translator)
  return `${name(from)} ${verb} ${name(to)}`
}

function quoted(words: string, { t }: Translator): string {
  return t('diff.quoted', { words })
}
