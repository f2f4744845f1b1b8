import { Landmark, UserRound, UsersRound } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { cardContent } from 'shared/layout'
import type { Design, Id } from 'shared/model'
import {
  useAccess,
  useDesign,
  useFindings,
  useReader,
  useRun,
  useSelection,
  useTranslate,
} from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { classes, LetterChip, SeverityMark } from '../../ui/index.ts'
import styles from './Outline.module.css'

const icons = { collegiate: UsersRound, unit: Landmark, office: UserRound } as const

interface Row {
  readonly id: Id
  readonly depth: number
  readonly position: number
  readonly setSize: number
  readonly subordinates: number
  readonly isOpen: boolean
}

/** The structure as a tree to read and to edit: complete for whoever listens, and the first view on a phone. */
export function Outline() {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang, nameOf } = useReader()
  const { canEdit } = useAccess()
  const { byTarget } = useFindings()
  const { selected, select } = useSelection()
  const structure = useStructure()
  const run = useRun()
  const [closed, setClosed] = useState<ReadonlySet<Id>>(new Set())
  const [editing, setEditing] = useState<Id | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(design, closed), [design, closed])
  const current = rows.find((row) => row.id === selected[0]) ?? rows[0]

  // Where the keyboard is, the focus is: also after a body was added, moved or deleted.
  useEffect(() => {
    if (editing !== null || !tree.current?.contains(document.activeElement)) return
    tree.current.querySelector<HTMLElement>(`[data-row="${current?.id}"]`)?.focus()
  }, [current?.id, editing])

  const setOpen = (id: Id, isOpen: boolean) => {
    const next = new Set(closed)
    if (isOpen) next.delete(id)
    else next.add(id)
    setClosed(next)
  }
  const made = (id: Id | undefined) => {
    if (!id) return
    select([id])
    setEditing(id)
  }

  const press = (event: KeyboardEvent, row: Row) => {
    const at = rows.indexOf(row)
    const control = event.ctrlKey || event.metaKey
    const go = (to: Row | undefined) => to && select([to.id])
    const acts: Record<string, () => unknown> = {
      arrowdown: () => (event.altKey && canEdit ? structure.reorder(row.id, 1) : go(rows[at + 1])),
      arrowup: () => (event.altKey && canEdit ? structure.reorder(row.id, -1) : go(rows[at - 1])),
      arrowright: () => (row.isOpen ? go(rows[at + 1]) : row.subordinates > 0 && setOpen(row.id, true)),
      arrowleft: () =>
        row.isOpen && row.subordinates > 0
          ? setOpen(row.id, false)
          : go(rows.find((one) => one.id === design.tree.parentOf(row.id))),
      home: () => go(rows[0]),
      end: () => go(rows.at(-1)),
      ' ': () => select([row.id]),
    }
    if (canEdit) {
      Object.assign(acts, {
        enter: () => made(structure.addSibling(row.id)),
        insert: () => made(structure.addChild(row.id)),
        f2: () => setEditing(row.id),
        delete: () => structure.askDelete([row.id]),
        ...(control
          ? {
              ']': () => structure.demote(row.id),
              '[': () => structure.promote(row.id),
              d: () => made(structure.duplicate(row.id)),
            }
          : {}),
      })
    }
    const act = acts[event.key.toLowerCase()]
    if (!act || (control && !['d', '[', ']'].includes(event.key))) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div ref={tree} className={styles.tree} role="tree" aria-label={t('chart.structure')}>
      {rows.map((row) => {
        const body = design.body(row.id)
        if (!body) return null
        const content = cardContent(design, body, lang)
        const name = nameOf(row.id)
        const words = name?.value ?? t('common.unnamed.body')
        const findings = byTarget.get(row.id) ?? []
        const Icon = icons[body.kind]
        const isCurrent = row === current
        const described = [
          row.subordinates > 0 ? t('chart.subordinates', { count: row.subordinates }) : '',
          ...(['error', 'warning', 'advice'] as const).map((severity) => {
            const count = findings.filter((finding) => finding.severity === severity).length
            return count > 0 ? t(`common.severityCount.${severity}`, { count }) : ''
          }),
        ].filter(Boolean)
        return (
          <div
            key={row.id}
            role="treeitem"
            aria-level={row.depth + 1}
            aria-posinset={row.position}
            aria-setsize={row.setSize}
            aria-selected={selected.includes(row.id)}
            aria-label={words}
            aria-description={described.join(', ')}
            {...(row.subordinates > 0 ? { 'aria-expanded': row.isOpen } : {})}
            tabIndex={isCurrent ? 0 : -1}
            data-row={row.id}
            data-level={body.level ?? 'none'}
            className={classes(styles.row, selected.includes(row.id) && styles.selected)}
            style={{ '--depth': row.depth } as React.CSSProperties}
            onKeyDown={(event) => event.target === event.currentTarget && press(event, row)}
            onClick={() => select([row.id])}
            onDoubleClick={() => canEdit && setEditing(row.id)}
          >
            <Icon className={styles.icon} size={16} strokeWidth={1.75} aria-hidden />
            {editing === row.id ? (
              <input
                // biome-ignore lint/a11y/noAutofocus: the name is edited where it stands
                autoFocus
                className={styles.input}
                aria-label={t('chart.nameOf')}
                defaultValue={name && !name.isFallback ? name.value : ''}
                placeholder={name?.value}
                maxLength={1000}
                dir="auto"
                onBlur={(event) => {
                  const typed = event.target.value.replace(/\s+/g, ' ').trim()
                  setEditing(null)
                  if (typed !== (name && !name.isFallback ? name.value : ''))
                    run({
                      type: 'setWords',
                      collection: 'bodies',
                      id: row.id,
                      field: 'name',
                      lang,
                      words: typed,
                    })
                }}
                onKeyDown={(event) => {
                  event.stopPropagation()
                  if (event.key !== 'Enter' && event.key !== 'Escape') return
                  event.preventDefault()
                  event.currentTarget.closest<HTMLElement>('[role=treeitem]')?.focus()
                }}
              />
            ) : (
              <span className={styles.words} aria-hidden>
                <span className={classes(styles.name, name?.isFallback && styles.foreign)} dir="auto">
                  {words}
                </span>
                <span className={styles.detail}>
                  {content.letters.slice(0, 2).map(({ letter, count }) => (
                    <span key={letter} className={styles.held}>
                      <LetterChip letter={letter} meaning={design.letterSet.meanings[letter]} isMini />
                      {count}
                    </span>
                  ))}
                  {content.acronym ? <b>{content.acronym}</b> : null}
                  {detailOf(content, t)}
                </span>
              </span>
            )}
            <span className={styles.marks} aria-hidden>
              {(['error', 'warning', 'advice'] as const).map((severity) => {
                const count = findings.filter((finding) => finding.severity === severity).length
                return count > 0 ? <SeverityMark key={severity} severity={severity} count={count} /> : null
              })}
            </span>
          </div>
        )
      })}
    </div>
  )
}

function detailOf(content: ReturnType<typeof cardContent>, t: ReturnType<typeof useTranslate>['t']): string {
  if (content.kind === 'office') return t('common.bodyKind.office')
  if (content.kind === 'collegiate') {
    if (content.vacant > 0) return t('chart.vacant', { count: content.vacant })
    return content.seats.length > 0
      ? t('chart.members', { count: content.seats.length })
      : t('chart.seatsUnknown')
  }
  return content.mandate ? t(`common.mandate.${content.mandate}`) : t('chart.mandateUnknown')
}

/** The rows in sight, depth first; the tray last. */
function rowsOf(design: Design, closed: ReadonlySet<Id>): Row[] {
  const rows: Row[] = []
  const visit = (ids: readonly Id[], depth: number) => {
    ids.forEach((id, index) => {
      const below = design.tree.childrenOf(id)
      const isOpen = below.length > 0 && !closed.has(id)
      rows.push({ id, depth, position: index + 1, setSize: ids.length, subordinates: below.length, isOpen })
      if (isOpen) visit(below, depth + 1)
    })
  }
  visit([...design.tree.roots, ...design.tree.unplaced], 0)
  return rows
}
