import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Id, normalised } from 'shared/model'
import {
  useAccess,
  useDesign,
  useFindings,
  useFocusRequest,
  useReader,
  useRun,
  useSelection,
  useTranslate,
} from '../../state/index.ts'
import { ask, useQuestion } from '../../state/structure/questions.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import styles from './Outline.module.css'
import { OutlineRow, type RowActs } from './OutlineRow.tsx'
import { groupedRows, rowNamed, treeRows } from './rows.ts'

interface OutlineProps {
  /** Under the headings of the levels, as on a phone; else as one tree. */
  readonly isGrouped?: boolean
  /** A row was tapped. */
  onOpen?(): void
}

/** Letters typed within this time of each other are one beginning of a name. */
const together = 700

/** The structure as a tree to read and to edit: complete for whoever listens, and the first view on a phone. */
export function Outline({ isGrouped = false, onOpen }: OutlineProps) {
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
  const typed = useRef({ letters: '', at: 0 })
  const groups = useMemo(
    () => (isGrouped ? groupedRows(design) : [{ heading: null, rows: treeRows(design, closed) }]),
    [isGrouped, design, closed],
  )
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const current = rows.find((row) => row.id === selected[0]) ?? rows[0]

  const toggle = (id: Id, isOpen: boolean) => {
    const next = new Set(closed)
    if (isOpen) next.delete(id)
    else next.add(id)
    setClosed(next)
  }
  const reveal = (id: Id) => {
    const above = design.tree.ancestorsOf(id)
    if (above.some((one) => closed.has(one)))
      setClosed(new Set([...closed].filter((one) => !above.includes(one))))
  }
  const begin = (id: Id | undefined) => {
    if (!id) return
    reveal(id)
    select([id])
    // At once, so that no letter of a quick typist is lost.
    flushSync(() => setEditing(id))
  }
  const menu = (id: Id, anchor: Element) => {
    const ids = selected.includes(id) ? selected : [id]
    if (ids !== selected) select(ids)
    ask({ about: 'menu', ids, anchor, rename: (one) => flushSync(() => setEditing(one)), made: begin })
  }

  const press = (event: KeyboardEvent, id: Id) => {
    const act = actOf(event, id)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  /** What a key does on a row; undefined for those that are not the tree's. */
  const actOf = (event: KeyboardEvent, id: Id): (() => unknown) | undefined => {
    const at = rows.findIndex((row) => row.id === id)
    const row = rows[at]
    if (!row) return undefined
    const control = event.ctrlKey || event.metaKey
    const go = (to: { readonly id: Id } | undefined) => () => to && select([to.id])
    const { key, altKey, shiftKey } = event
    if (canEdit && altKey) {
      if (key === 'ArrowUp') return () => structure.reorder(id, -1)
      if (key === 'ArrowDown') return () => structure.reorder(id, 1)
      if (key === 'ArrowLeft') return () => structure.promote(id)
      if (key === 'ArrowRight') return () => structure.demote(id)
    }
    if (altKey) return undefined
    if (canEdit && control) {
      if (key === ']') return () => begin(structure.addChild(id))
      if (key === '[') return () => structure.promote(id)
      if (key.toLowerCase() === 'd') return () => begin(structure.duplicate(id))
    }
    if (control) return undefined
    if (canEdit) {
      if (key === 'Enter') return () => begin(structure.addSibling(id))
      if (key === 'Insert') return () => begin(structure.addChild(id))
      if (key === 'F2') return () => setEditing(id)
      if (key === 'Delete')
        return () =>
          structure.askDelete(selected.includes(id) ? selected.filter((one) => design.body(one)) : [id])
    }
    switch (key) {
      case 'ArrowDown':
        return go(rows[at + 1])
      case 'ArrowUp':
        return go(rows[at - 1])
      case 'ArrowRight':
        if (row.subordinates === 0) return go(undefined)
        if (!isGrouped && !row.isOpen) return () => toggle(id, true)
        return go({ id: design.tree.childrenOf(id)[0] ?? id })
      case 'ArrowLeft':
        if (!isGrouped && row.isOpen) return () => toggle(id, false)
        return go(rows.find((one) => one.id === design.tree.parentOf(id)))
      case 'Home':
        return go(rows[0])
      case 'End':
        return go(rows.at(-1))
      case ' ':
        return () => {
          select([id])
          onOpen?.()
        }
      case 'ContextMenu':
        return () => menu(id, event.currentTarget)
      case 'F10':
        return shiftKey ? () => menu(id, event.currentTarget) : undefined
      default:
        return [...key].length === 1 ? () => find(key, at, event.timeStamp) : undefined
    }
  }
  const find = (letter: string, at: number, when: number) => {
    const isFresh = when - typed.current.at > together
    const letters = isFresh ? letter : typed.current.letters + letter
    typed.current = { letters, at: when }
    // Another letter may still fit the row where one is; the first looks for the next.
    const from = letters.length > 1 ? at : at + 1
    const found = rowNamed(rows, from, normalised(letters), (one) => normalised(nameOf(one)?.value ?? ''))
    if (found) select([found.id])
  }

  const doing = { press, toggle, menu, select, run, setEditing }
  const latest = useRef({ ...doing, selected, canEdit, lang, closed, onOpen })
  latest.current = { ...doing, selected, canEdit, lang, closed, onOpen }
  const acts = useMemo<RowActs>(
    () => ({
      press: (event, id) => latest.current.press(event, id),
      menu: (id, anchor) => latest.current.menu(id, anchor),
      toggle: (id) => latest.current.toggle(id, latest.current.closed.has(id)),
      rename: (id) => latest.current.canEdit && latest.current.setEditing(id),
      choose(event: MouseEvent, id) {
        const { selected: before, select: point, onOpen: open } = latest.current
        if (event.shiftKey || event.ctrlKey || event.metaKey)
          return point(before.includes(id) ? before.filter((one) => one !== id) : [...before, id])
        point([id])
        open?.()
      },
      endNaming(id, words) {
        const { run: change, lang: language } = latest.current
        setEditing(null)
        if (words !== null)
          change({ type: 'setWords', collection: 'bodies', id, field: 'name', lang: language, words })
        tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus()
      },
    }),
    [],
  )

  useFocusOnCurrent(tree, current?.id, editing)
  useAskedFor(tree, reveal)

  return (
    <div
      ref={tree}
      className={styles.tree}
      role="tree"
      aria-label={t('chart.structure')}
      aria-multiselectable
    >
      {groups.map(({ heading, rows: own }) => {
        const items = own.flatMap((row) => {
          const body = design.body(row.id)
          if (!body) return []
          return [
            <OutlineRow
              key={row.id}
              design={design}
              body={body}
              lang={lang}
              row={row}
              findings={byTarget.get(row.id)}
              isSelected={selected.includes(row.id)}
              isCurrent={row === current}
              isEditing={editing === row.id}
              canFold={!isGrouped}
              canEdit={canEdit}
              acts={acts}
            />,
          ]
        })
        if (heading === null) return items
        const name =
          heading === 'tray'
            ? t('chart.unplaced')
            : heading === 'none'
              ? t('chart.noLevel')
              : t(`common.level.${heading}`)
        const count = t('chart.bodies', { count: own.length })
        return (
          // biome-ignore lint/a11y/useSemanticElements: within a tree only a group may hold items
          <div key={heading} role="group" aria-label={`${name}, ${count}`} data-level={heading}>
            <div className={styles.heading} aria-hidden>
              {name} <span>{count}</span>
            </div>
            <div className={styles.group} role="presentation">
              {items}
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** Where the keyboard is, the focus is: also after a body was added, moved or deleted. */
function useFocusOnCurrent(
  tree: React.RefObject<HTMLDivElement | null>,
  current: Id | undefined,
  editing: Id | null,
): void {
  const question = useQuestion()
  const wasHere = useRef(false)
  useEffect(() => {
    const note = (event: FocusEvent) => {
      const isHere = tree.current?.contains(event.target as Node) === true
      // A window that was opened from here gives the focus back to what may be gone by then.
      if (isHere || !(event.target as Element).closest('[role=dialog],[role=alertdialog],[role=menu]'))
        wasHere.current = isHere
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [tree])
  useEffect(() => {
    const { activeElement } = document
    const isLost = activeElement === null || activeElement === document.body
    if (editing !== null || question !== null) return
    if (!tree.current?.contains(activeElement) && !(isLost && wasHere.current)) return
    if (current !== undefined)
      tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(current)}"]`)?.focus()
  }, [tree, current, editing, question])
}

/** Brings what somebody asked to see into sight. */
function useAskedFor(tree: React.RefObject<HTMLDivElement | null>, reveal: (id: Id) => void): void {
  const request = useFocusRequest()
  const design = useDesign()
  const { select } = useSelection()
  const latest = useRef({ design, select, reveal })
  latest.current = { design, select, reveal }
  useEffect(() => {
    if (!request || !('id' in request.focus)) return
    const { design: now, select: point, reveal: open } = latest.current
    const body = now.bodyOfHolder(request.focus.id)
    if (!body) return
    point([body.id])
    open(body.id)
    requestAnimationFrame(() =>
      tree.current?.querySelector(`[data-row="${CSS.escape(body.id)}"]`)?.scrollIntoView({ block: 'center' }),
    )
  }, [request, tree])
}
