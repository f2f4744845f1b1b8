import type { Id } from 'shared/model'
import type { WordedFinding } from '../../state/index.ts'

export type Grouping = 'severity' | 'rule' | 'place'

export interface Group {
  readonly key: string
  readonly title: string
  readonly findings: readonly WordedFinding[]
}

interface Words {
  severity(severity: WordedFinding['severity']): string
  place(id: Id): string
}

/** Findings under headings; groups and their content keep the order in which findings come, errors first. */
export function groupFindings(
  findings: readonly WordedFinding[],
  by: Grouping,
  words: Words,
): readonly Group[] {
  const groups = new Map<string, { title: string; findings: WordedFinding[] }>()
  for (const finding of findings) {
    const [place = 'design'] = finding.targets
    const key = by === 'severity' ? finding.severity : by === 'rule' ? finding.rule : place
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else {
      const title =
        by === 'severity'
          ? words.severity(finding.severity)
          : by === 'rule'
            ? finding.title
            : words.place(place)
      groups.set(key, { title, findings: [finding] })
    }
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}
