import { type Design, type Id, normalised } from 'shared/model'
import { catalog } from 'shared/rules'
import type { WordedFinding, WordedNotStated } from '../../state/index.ts'
import type { PanelFilter } from './panelFilter.ts'

interface Said {
  readonly findings: readonly WordedFinding[]
  readonly notStated: readonly WordedNotStated[]
}

/** What is left of what the rules say after a filter: open findings, accepted ones, and what is not stated. */
export interface Filtered {
  readonly open: readonly WordedFinding[]
  readonly waived: readonly WordedFinding[]
  readonly notStated: readonly WordedNotStated[]
}

const families = new Map(catalog.map(({ id, family }) => [id, family]))

/** `selected` is what is selected, for a filter that asks for it. */
export function filterFindings(
  { findings, notStated }: Said,
  filter: PanelFilter,
  design: Design,
  selected: readonly Id[],
): Filtered {
  const { shown } = filter
  const fits = fitting(filter, design, selected)
  const isSeverity = shown === 'error' || shown === 'warning' || shown === 'advice'
  const open = shown === 'all' || isSeverity
  return {
    open: open
      ? findings.filter((one) => !one.waived && (!isSeverity || one.severity === shown) && fits(one))
      : [],
    waived: shown === 'all' || shown === 'waived' ? findings.filter((one) => one.waived && fits(one)) : [],
    notStated: shown === 'all' || shown === 'notStated' ? notStated.filter(fits) : [],
  }
}

/** What every kind of answer has to fit: family, selection, and words, the dearest question last. */
function fitting({ family, words, isOfSelection }: PanelFilter, design: Design, selected: readonly Id[]) {
  const scope = isOfSelection ? scopeOf(design, selected) : undefined
  const wanted = normalised(words).split(/\s+/).filter(Boolean)
  return (one: WordedFinding | WordedNotStated): boolean => {
    if (family !== null && families.get(one.rule) !== family) return false
    if (scope && !one.targets.some((target) => scope.has(target))) return false
    if (wanted.length === 0) return true
    const haystack = `${normalised('title' in one ? `${one.title} ${one.message}` : one.message)} ${one.rule}`
    return wanted.every((word) => haystack.includes(word))
  }
}

/** The selected things, and of a body its seats, its lines, and the rows in which it or a seat of it has a letter. */
export function scopeOf(design: Design, selected: readonly Id[]): ReadonlySet<Id> {
  const scope = new Set(selected)
  for (const id of selected) {
    if (!design.body(id)) continue
    const seats = design.seatsOf(id).map((seat) => seat.id)
    for (const holder of [id, ...seats]) {
      scope.add(holder)
      for (const { activity } of design.assignmentsOf(holder)) scope.add(activity)
    }
    for (const line of [...design.relationsFrom(id), ...design.relationsTo(id)]) scope.add(line.id)
  }
  return scope
}
