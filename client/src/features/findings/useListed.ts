import { useDeferredValue, useMemo } from 'react'
import { useDesign, useFindings, useReader, useSelection, useTranslate } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { type Filtered, filterFindings } from './filterFindings.ts'
import { type Group, groupFindings } from './groupFindings.ts'
import { groupedBy, panelFilter } from './panelState.ts'

export interface Listed extends Filtered {
  readonly groups: readonly Group[]
}

/** What the panel lists: filtered as asked, under the headings that were chosen. */
export function useListed(): Listed {
  const { t } = useTranslate()
  const said = useFindings()
  const design = useDesign()
  const { selected } = useSelection()
  const { nameOf } = useReader()
  // Typing a word is never held up by what it finds.
  const filter = useDeferredValue(useStore(panelFilter))
  const by = useStore(groupedBy)
  const filtered = useMemo(
    () => filterFindings(said, filter, design, selected),
    [said, filter, design, selected],
  )
  const groups = useMemo(() => {
    const counts = { error: 0, warning: 0, advice: 0 }
    for (const { severity } of filtered.open) counts[severity] += 1
    return groupFindings(filtered.open, by, design, {
      severity: (severity) => t(`common.severityCount.${severity}`, { count: counts[severity] }),
      level: (level) =>
        level
          ? t('findings.levelOf', { level: t(`common.level.${level}`) })
          : t(level === null ? 'findings.noLevel' : 'findings.wholeDesign'),
      place: (id) =>
        nameOf(id)?.value ?? (design.has(id) ? t('common.unnamed.body') : t('findings.wholeDesign')),
    })
  }, [filtered, by, design, nameOf, t])
  return { ...filtered, groups }
}
