import { useMemo, useRef } from 'react'
import { type CardContent, type ChartGeometry, cardContent } from 'shared/layout'
import type { Id } from 'shared/model'
import { useAccess, useDesign, useFindings, usePresence, useReader } from '../../state/index.ts'
import type { BodyNodeType, CardActs } from './BodyNode.tsx'

interface Shown {
  readonly geometry: ChartGeometry
  readonly selection: ReadonlySet<Id>
  readonly editing: Id | null
  readonly drag: { readonly id: Id; readonly x: number; readonly y: number; readonly over: Id | null } | null
  readonly pulsing: Id | null
  readonly acts: CardActs
}

/** The cards as React Flow takes them. A card that shows the same as before is the same object as before. */
export function useNodes({ geometry, selection, editing, drag, pulsing, acts }: Shown): BodyNodeType[] {
  const design = useDesign()
  const { lang } = useReader()
  const { canEdit } = useAccess()
  const { byTarget } = useFindings()
  const { others } = usePresence()
  const known = useRef(new Map<Id, BodyNodeType>())

  const contents = useMemo(() => {
    const found = new Map<Id, CardContent>()
    for (const { id } of geometry.cards) {
      const body = design.body(id)
      if (body) found.set(id, cardContent(design, body, lang))
    }
    return found
  }, [geometry, design, lang])

  const heldBy = useMemo(() => {
    const held = new Map<Id, { name: string; colour: number }>()
    for (const { selection: ids, name, colour } of others)
      for (const id of ids) held.set(id, { name, colour })
    return held
  }, [others])

  return useMemo(() => {
    const next = new Map<Id, BodyNodeType>()
    for (const card of geometry.cards) {
      const content = contents.get(card.id)
      if (!content) continue
      const isDragged = drag?.id === card.id
      const elsewhere = others.find((other) => other.drag?.id === card.id)?.drag
      const { x, y } = isDragged ? drag : (elsewhere ?? card)
      const data: BodyNodeType['data'] = {
        content,
        letterSet: design.letterSet,
        level: card.level,
        findings: countsOf(byTarget.get(card.id)),
        hidden: card.hidden,
        isSelected: selection.has(card.id),
        isEditing: editing === card.id,
        isTarget: drag?.over === card.id,
        isDragged: isDragged || elsewhere != null,
        isPulsing: pulsing === card.id,
        heldBy: heldBy.get(card.id),
        canEdit,
        acts,
      }
      const node: BodyNodeType = {
        id: card.id,
        type: 'body',
        position: { x, y },
        width: card.width,
        height: card.height,
        measured: { width: card.width, height: card.height },
        zIndex: isDragged ? 1000 : 0,
        data,
      }
      const before = known.current.get(card.id)
      next.set(card.id, before && isSame(before, node) ? before : node)
    }
    known.current = next
    return [...next.values()]
  }, [geometry, contents, design, byTarget, selection, editing, drag, pulsing, heldBy, others, canEdit, acts])
}

function countsOf(findings: readonly { readonly severity: 'error' | 'warning' | 'advice' }[] | undefined) {
  if (!findings || findings.length === 0) return undefined
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

function isSame(a: BodyNodeType, b: BodyNodeType): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    JSON.stringify({ ...a.data, acts: null }) === JSON.stringify({ ...b.data, acts: null }) &&
    a.data.acts === b.data.acts
  )
}
