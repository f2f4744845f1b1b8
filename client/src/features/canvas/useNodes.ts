import { useMemo, useRef } from 'react'
import { type CardContent, type ChartGeometry, cardContent } from 'shared/layout'
import type { Design, Id, Lang } from 'shared/model'
import { useHinted } from '../../state/hinted.ts'
import {
  type Findings,
  useAccess,
  useDesign,
  useFindings,
  usePresence,
  useReader,
} from '../../state/index.ts'
import { type Traced, useTraced } from '../../state/traced.ts'
import { type FindingCounts, severities } from './BodyCard.tsx'
import type { BodyNodeType, CardActs } from './BodyNode.tsx'
import type { CardDrag } from './useCardDrag.ts'
import type { Linking } from './useLinking.ts'

interface Shown {
  readonly geometry: ChartGeometry
  readonly selection: ReadonlySet<Id>
  readonly drag: CardDrag | null
  readonly linking: Linking | null
  readonly pulsing: Id | null
  readonly acts: CardActs
}

/** Nothing is drawn from React Flow's own handles; said so, it need not measure any card. */
const noHandles: never[] = []

/** The cards as React Flow takes them. A card that shows the same as before is the same object as before. */
export function useNodes({ geometry, selection, drag, linking, pulsing, acts }: Shown): BodyNodeType[] {
  const design = useDesign()
  const { lang } = useReader()
  const { canEdit } = useAccess()
  const { byTarget } = useFindings()
  const others = useOthersHere()
  const hinted = useHinted()
  const traced = useTraced()
  const known = useRef(new Map<Id, BodyNodeType>())
  const contents = useContents(geometry, lang)

  return useMemo(() => {
    const along = drag ? branchesOf(design, drag.ids) : undefined
    const next = new Map<Id, BodyNodeType>()
    for (const card of geometry.cards) {
      const { id, hidden } = card
      const content = contents.get(id)
      if (!content) continue
      const isDragged = drag?.id === id
      const elsewhere = others.dragged.get(id)
      const { x, y } = isDragged ? drag : (elsewhere ?? card)
      const holder = others.holding.get(id)
      const isTarget = drag?.over === id || linking?.over === id
      const data: BodyNodeType['data'] = {
        content,
        letterSet: design.letterSet,
        level: card.level,
        findings: countsOf(byTarget, [id]),
        hidden,
        hiddenFindings: hidden > 0 ? countsOf(byTarget, design.tree.descendantsOf(id)) : undefined,
        isSelected: selection.has(id),
        isTarget: isTarget && !drag?.isRefused,
        isRefused: drag?.over === id && drag.isRefused,
        isDragged: isDragged || elsewhere !== undefined,
        isAlong: !isDragged && along?.has(id) === true,
        isPulsing: pulsing === id,
        isHinted: hinted.has(id),
        traced: tracedWords(traced.get(id)),
        heldBy: holder?.words,
        heldColour: holder?.colour,
        canEdit,
        acts,
      }
      const before = known.current.get(id)
      const isSame =
        before !== undefined &&
        before.position.x === x &&
        before.position.y === y &&
        before.width === card.width &&
        before.height === card.height &&
        isSameData(before.data, data)
      next.set(
        id,
        isSame
          ? before
          : {
              id,
              type: 'body',
              position: { x, y },
              width: card.width,
              height: card.height,
              measured: { width: card.width, height: card.height },
              handles: noHandles,
              zIndex: isDragged ? 1000 : 0,
              data,
            },
      )
    }
    known.current = next
    return [...next.values()]
  }, [
    geometry,
    contents,
    design,
    byTarget,
    selection,
    drag,
    linking,
    pulsing,
    hinted,
    traced,
    others,
    canEdit,
    acts,
  ])
}

/** What the cards show. A body about which nothing changed keeps what was made of it before. */
function useContents(geometry: ChartGeometry, lang: Lang): ReadonlyMap<Id, CardContent> {
  const design = useDesign()
  const known = useRef(new Map<Id, { readonly from: readonly unknown[]; readonly content: CardContent }>())
  return useMemo(() => {
    const next: typeof known.current = new Map()
    const shared = [design.assignments, design.participants, design.letterSet, design.languages, lang]
    for (const { id } of geometry.cards) {
      const body = design.body(id)
      if (!body) continue
      const from = [body, design.seatsOf(id), ...shared]
      const before = known.current.get(id)
      const isSame = before?.from.every((part, index) => part === from[index])
      next.set(id, before && isSame ? before : { from, content: cardContent(design, body, lang) })
    }
    known.current = next
    return new Map([...next].map(([id, { content }]) => [id, content]))
  }, [geometry, design, lang])
}

interface OthersHere {
  readonly holding: ReadonlyMap<Id, { readonly words: string; readonly colour: number }>
  readonly dragged: ReadonlyMap<Id, { readonly x: number; readonly y: number }>
}

/** What the others hold and drag in the chart: the same object until that changes, wherever their cursors go. */
function useOthersHere(): OthersHere {
  const { others } = usePresence()
  const said = JSON.stringify(
    others.map(({ selection, drag, name, institution, colour }) => [
      selection,
      drag,
      name,
      institution,
      colour,
    ]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` is all that is read of them
  return useMemo(() => {
    const holding = new Map<Id, { words: string; colour: number }>()
    const dragged = new Map<Id, { x: number; y: number }>()
    for (const { selection, drag, name, institution, colour } of others) {
      const words = institution ? `${name} · ${institution}` : name
      for (const id of selection) holding.set(id, { words, colour })
      if (drag) dragged.set(drag.id, drag)
    }
    return { holding, dragged }
  }, [said])
}

function branchesOf(design: Design, ids: readonly Id[]): ReadonlySet<Id> {
  return new Set(ids.flatMap((id) => [id, ...design.tree.descendantsOf(id)]))
}

function countsOf(byTarget: Findings['byTarget'], ids: readonly Id[]): FindingCounts | undefined {
  const counts = { error: 0, warning: 0, advice: 0 }
  // One finding may name several of them.
  const found = new Set(ids.flatMap((id) => byTarget.get(id) ?? []))
  for (const { severity } of found) counts[severity] += 1
  return found.size > 0 ? counts : undefined
}

/** The letters as one word, so that equal ones are the same. */
function tracedWords(traced: Traced | undefined): string | undefined {
  return traced && [...traced.letters, ...(traced.isEscalation ? ['↑'] : [])].join(' ')
}

function isSameData(a: BodyNodeType['data'], b: BodyNodeType['data']): boolean {
  return Object.keys(b).every((key) => a[key] === b[key] || isSameCounts(a[key], b[key]))
}

function isSameCounts(a: unknown, b: unknown): boolean {
  const isCounts = (value: unknown): value is FindingCounts =>
    typeof value === 'object' && value !== null && 'advice' in value
  return isCounts(a) && isCounts(b) && severities.every((severity) => a[severity] === b[severity])
}
