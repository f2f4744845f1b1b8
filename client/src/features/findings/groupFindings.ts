import { type Design, type Id, type Level, levels } from 'shared/model'
import type { WordedFinding } from '../../state/index.ts'
import type { Grouping } from './panelFilter.ts'

export interface Group {
  readonly key: string
  readonly title: string
  readonly findings: readonly WordedFinding[]
}

/** What the groups are called. */
export interface GroupWords {
  severity(severity: WordedFinding['severity']): string
  /** `null`: something whose level is not stated; undefined: something that stands at no level. */
  level(level: Level | null | undefined): string
  place(id: Id): string
}

/** Findings under headings. Their order holds within a group; groups stand in that of their first, levels from above. */
export function groupFindings(
  findings: readonly WordedFinding[],
  by: Grouping,
  design: Design,
  words: GroupWords,
): readonly Group[] {
  const groups = new Map<string, { title: string; findings: WordedFinding[] }>()
  for (const finding of findings) {
    const { key, title } = headings[by](finding, design, words)
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { title, findings: [finding] })
  }
  const listed = [...groups].map(([key, group]) => ({ key, ...group }))
  if (by !== 'level') return listed
  const rank = (key: string) => [...levels, 'null', 'undefined'].indexOf(key)
  return listed.sort((a, b) => rank(a.key) - rank(b.key))
}

const headings: Readonly<
  Record<
    Grouping,
    (finding: WordedFinding, design: Design, words: GroupWords) => { key: string; title: string }
  >
> = {
  severity: ({ severity }, _, words) => ({ key: severity, title: words.severity(severity) }),
  rule: ({ rule, title }) => ({ key: rule, title }),
  level({ targets }, design, words) {
    const level = levelOf(targets, design)
    return { key: String(level), title: words.level(level) }
  },
  place({ targets }, design, words) {
    const [first = 'design'] = targets
    const place = design.bodyOfHolder(first)?.id ?? design.relation(first)?.from ?? first
    return { key: place, title: words.place(place) }
  },
}

/** The level of the first thing that has one, or that could. */
function levelOf(targets: readonly Id[], design: Design): Level | null | undefined {
  for (const target of targets) {
    const named = levels.find((level) => level === target)
    if (named) return named
    const thing = design.activity(target) ?? design.bodyOfHolder(design.relation(target)?.from ?? target)
    if (thing) return thing.level ?? null
  }
  return undefined
}
