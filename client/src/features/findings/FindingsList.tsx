import { Fragment, useRef } from 'react'
import { useTranslate, type WordedFinding } from '../../state/index.ts'
import { useStore } from '../../state/store.ts'
import { SeverityMark } from '../../ui/index.ts'
import { FindingItem } from './FindingItem.tsx'
import styles from './FindingsList.module.css'
import { keyOf } from './findingKey.ts'
import type { Group } from './groupFindings.ts'
import { currentFinding, groupedBy } from './panelState.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useMore } from './useMore.ts'

interface FindingsListProps {
  readonly groups: readonly Group[]
  /** In the drawer: one line each. */
  readonly isCompact?: boolean
  onAccept(finding: WordedFinding): void
}

/** The open findings under their headings, as many as are near the eye. */
export function FindingsList({ groups, isCompact = false, onAccept }: FindingsListProps) {
  const { t } = useTranslate()
  const by = useStore(groupedBy)
  const current = useStore(currentFinding)
  const list = useRef<HTMLDivElement>(null)
  const keep = useKeptFocus(list)
  const all = groups.flatMap(({ findings }) => findings)
  const at = all.findIndex((finding) => keyOf(finding) === current)
  const more = useMore(at + 1)
  const rest = all.length - more.count
  let room = more.count
  // One line says its severity itself; headings of severities would only repeat it there.
  const hasHeadings = !(isCompact && by === 'severity')
  return (
    <>
      <div
        ref={list}
        role="list"
        className={isCompact ? styles.compact : styles.list}
        aria-label={t('findings.title')}
        {...keep}
      >
        {groups.map((group) => {
          if (room <= 0) return null
          const shown = group.findings.slice(0, room)
          room -= shown.length
          return (
            <Fragment key={group.key}>
              {hasHeadings ? (
                <div className={styles.group} role="presentation">
                  {by === 'severity' ? null : (
                    <SeverityMark severity={group.findings[0]?.severity ?? 'advice'} />
                  )}
                  <span className={styles.title}>{group.title}</span>
                  {by === 'severity' ? null : <span className={styles.count}>{group.findings.length}</span>}
                </div>
              ) : null}
              {shown.map((finding) => (
                <FindingItem
                  key={keyOf(finding)}
                  finding={finding}
                  isCompact={isCompact}
                  onAccept={onAccept}
                />
              ))}
            </Fragment>
          )
        })}
      </div>
      {rest > 0 ? (
        <button ref={more.end} type="button" className={styles.more} onClick={more.show}>
          {t('findings.more', { count: rest })}
        </button>
      ) : null}
    </>
  )
}
