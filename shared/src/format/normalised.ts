import {
  type Assignment,
  type Body,
  byCodeUnits,
  byId,
  type GovernanceDesign,
  inSetOrder,
  isLongerThan,
  type Lang,
  letterSets,
  limits,
  type Text,
  type Waiver,
} from '../model/index.ts'

/**
 * The same design with every list in the order of a canonical file and the assignments of one activity and
 * holder as one. Lists whose order means something (languages, columns, principles, functions) stay.
 */
export function normalised(design: GovernanceDesign): GovernanceDesign {
  const sorted: Record<string, unknown> = { ...design, bodies: design.bodies.map(bodySorted).sort(byId) }
  for (const list of ['participants', 'instruments', 'seats', 'relations', 'activities'] as const)
    if (design[list]) sorted[list] = [...design[list]].sort(byId as never)
  if (design.assignments) sorted.assignments = merged(design.assignments, design)
  if (design.waivers) sorted.waivers = design.waivers.map(targetsSorted).sort(byRuleTargetAndDate)
  return sorted as unknown as GovernanceDesign
}

function bodySorted(body: Body): Body {
  const sorted: Record<string, unknown> = { ...body }
  for (const list of ['coreAreas', 'leads', 'instruments'] as const)
    if (body[list]) sorted[list] = asSet(body[list])
  return sorted as unknown as Body
}

function targetsSorted(waiver: Waiver): Waiver {
  return { ...waiver, targets: asSet(waiver.targets) }
}

function byRuleTargetAndDate(a: Waiver, b: Waiver): number {
  return (
    byCodeUnits(a.rule, b.rule) ||
    byCodeUnits(a.targets[0] ?? '', b.targets[0] ?? '') ||
    byCodeUnits(a.at, b.at)
  )
}

function asSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort(byCodeUnits)
}

function merged(assignments: readonly Assignment[], design: GovernanceDesign): Assignment[] {
  const set = letterSets[design.letterSet ?? 'raci']
  const cells: Assignment[] = []
  for (const assignment of [...assignments].sort(byActivityAndHolder)) {
    const last = cells.at(-1)
    if (last && byActivityAndHolder(last, assignment) === 0)
      cells[cells.length - 1] = together(last, assignment)
    else cells.push(assignment)
  }
  return cells.map((one): Assignment => ({ ...one, letters: inSetOrder(one.letters, set) }))
}

function byActivityAndHolder(a: Assignment, b: Assignment): number {
  return byCodeUnits(a.activity, b.activity) || byCodeUnits(a.holder, b.holder)
}

/** Two assignments of one cell: all letters, binding if one is, both notes; of other fields the first stands. */
function together(first: Assignment, second: Assignment): Assignment {
  const binding =
    [first.binding, second.binding].find((mark) => mark === true) ?? first.binding ?? second.binding
  const note = bothNotes(first.note, second.note)
  return {
    ...second,
    ...first,
    letters: [...first.letters, ...second.letters],
    ...(binding === undefined ? {} : { binding }),
    ...(note === undefined ? {} : { note }),
  }
}

function bothNotes(first: Text | null | undefined, second: Text | null | undefined) {
  if (!first || !second) return first ?? second ?? first
  const note: Record<Lang, string> = { ...second, ...first }
  for (const [lang, words] of Object.entries(second)) {
    const both = `${first[lang] ?? ''}\n${words}`
    const isNew = words !== '' && first[lang] && !first[lang].split('\n').includes(words)
    if (isNew && !isLongerThan(both, limits.text)) note[lang] = both
  }
  return note
}
