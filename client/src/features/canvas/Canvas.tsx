import '@xyflow/react/dist/base.css'
import {
  type Connection,
  EdgeLabelRenderer,
  type NodeChange,
  Panel,
  ReactFlow,
  type ReactFlowInstance,
  ReactFlowProvider,
  useStore as useFlowStore,
  useReactFlow,
  ViewportPortal,
} from '@xyflow/react'
import { type PointerEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CardBox, ChartGeometry } from 'shared/layout'
import type { Id } from 'shared/model'
import {
  useAccess,
  useDesign,
  useFocusRequest,
  usePresence,
  useReader,
  useRun,
  useSelection,
  useTranslate,
} from '../../state/index.ts'
import { mayStandUnder } from '../../state/structure/edits.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { useToast } from '../../ui/index.ts'
import { Bands } from './Bands.tsx'
import { BodyNode, type BodyNodeType, type CardActs } from './BodyNode.tsx'
import styles from './Canvas.module.css'
import { ContextBar } from './ContextBar.tsx'
import { Cursors } from './Cursors.tsx'
import { keyAction } from './keyAction.ts'
import { Legend } from './Legend.tsx'
import { Lines } from './Lines.tsx'
import { useNodes } from './useNodes.ts'
import { walk } from './walk.ts'
import { ZoomControl } from './ZoomControl.tsx'

const nodeTypes = { body: BodyNode }
const noEdges: never[] = []
/** Closer than this nobody needs, farther than this nothing can be read. */
const zooms = { least: 0.08, most: 2 }
/** A drag shorter than this was a click. */
const slack = 4

export interface CanvasProps {
  readonly geometry: ChartGeometry
  readonly folded: ReadonlySet<Id>
  onFold(id: Id, isFolded: boolean): void
}

/** The chart: cards in bands, lines between them; drawn by React Flow from our own layout. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Surface {...props} />
    </ReactFlowProvider>
  )
}

interface Drag {
  readonly id: Id
  readonly x: number
  readonly y: number
  readonly over: Id | null
}

function Surface({ geometry, folded, onFold }: CanvasProps) {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang, nameOf } = useReader()
  const { canEdit } = useAccess()
  const { selected, select } = useSelection()
  const { others, update } = usePresence()
  const structure = useStructure()
  const run = useRun()
  const toast = useToast()
  const flow = useReactFlow<BodyNodeType>()
  const focusRequest = useFocusRequest()
  const region = useRef<HTMLElement>(null)
  const [editing, setEditing] = useState<Id | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const [pulsing, setPulsing] = useState<Id | null>(null)
  const size = useFlowStore(({ transform: [, , zoom] }) =>
    zoom >= 0.75 ? 'full' : zoom >= 0.4 ? 'compact' : 'block',
  )

  const cards = useMemo(() => new Map(geometry.cards.map((card) => [card.id, card])), [geometry])
  const selection = useMemo(() => new Set(selected), [selected])
  const current = selected.length === 1 ? selected[0] : undefined

  const add = useCallback(
    (id: Id, where: 'child' | 'sibling' | 'adviser') => {
      const made =
        where === 'child'
          ? structure.addChild(id)
          : where === 'sibling'
            ? structure.addSibling(id)
            : structure.addAdviser(id)
      if (!made) return
      onFold(id, false)
      select([made])
      setEditing(made)
    },
    [structure, select, onFold],
  )
  const acts = useMemo<CardActs>(
    () => ({
      add,
      unfold: (id) => onFold(id, false),
      endEditing(id, words) {
        setEditing(null)
        if (words !== null) run({ type: 'setWords', collection: 'bodies', id, field: 'name', lang, words })
        region.current?.focus({ preventScroll: true })
      },
    }),
    [add, onFold, run, lang],
  )

  const nodes = useNodes({ geometry, selection, editing, drag, pulsing, acts })

  /** Brings a card into sight: only as far as needed, unless it is asked for by name. */
  const show = useCallback(
    (card: CardBox, isAsked: boolean, isUrgent = false) => {
      const centre = { x: card.x + card.width / 2, y: card.y + card.height / 2 }
      const box = region.current?.getBoundingClientRect()
      if (!box) return
      const at = flow.flowToScreenPosition(centre)
      const isInSight =
        at.x > box.left + 80 && at.x < box.right - 80 && at.y > box.top + 110 && at.y < box.bottom - 60
      if (isInSight && !isAsked) return
      const zoom = isAsked ? Math.max(0.8, flow.getZoom()) : flow.getZoom()
      void flow.setCenter(centre.x, centre.y, { zoom, duration: isUrgent ? 0 : duration() })
    },
    [flow],
  )

  const fit = useCallback(
    () => void flow.fitBounds(geometry, { padding: 0.04, duration: duration() }),
    [flow, geometry],
  )
  /** The first sight: all of it where that can be read, else its upper part. Never larger than life. */
  const start = useCallback(
    (instance: ReactFlowInstance<BodyNodeType>) => {
      const box = region.current?.getBoundingClientRect()
      if (!box) return
      const whole = Math.min((box.width - 24) / geometry.width, (box.height - 136) / geometry.height)
      const zoom = Math.min(1, Math.max(whole, 0.42))
      void instance.setViewport({
        x: Math.max(12, (box.width - geometry.width * zoom) / 2) - geometry.x * zoom,
        y: 64 - geometry.y * zoom,
        zoom,
      })
    },
    [geometry],
  )

  // A card whose name is being written has to be on the screen at once: keys that are pressed meanwhile are its own.
  const isWritten = editing === null ? undefined : cards.get(editing)
  useLayoutEffect(() => {
    if (isWritten) show(isWritten, false, true)
  }, [isWritten, show])

  const latest = useRef({ cards, show, select })
  latest.current = { cards, show, select }
  useEffect(() => {
    if (!focusRequest || !('id' in focusRequest.focus)) return
    const { id } = focusRequest.focus
    const { cards: placed, show: bring, select: point } = latest.current
    const card = placed.get(id)
    point([id])
    if (!card) return
    bring(card, true)
    setPulsing(id)
    const timer = setTimeout(() => setPulsing(null), 2000)
    return () => clearTimeout(timer)
  }, [focusRequest])

  const press = (event: React.KeyboardEvent) => {
    if (event.target !== region.current) return
    const action = keyAction(event, { current, count: selected.length, canEdit })
    if (!action) return
    event.preventDefault()
    event.stopPropagation()
    const id = current as Id
    switch (action.kind) {
      case 'walk': {
        const next = walk(design, cards, current, action.direction)
        if (!next) return
        select([next])
        const card = cards.get(next)
        if (card) show(card, false)
        return
      }
      case 'add':
        return add(id, action.where)
      case 'addTop': {
        const made = structure.addTop()
        if (made) {
          select([made])
          setEditing(made)
        }
        return
      }
      case 'rename':
        return setEditing(id)
      case 'promote':
        return void structure.promote(id)
      case 'demote':
        return void structure.demote(id)
      case 'reorder':
        return void structure.reorder(id, action.by)
      case 'duplicate': {
        const made = structure.duplicate(id)
        if (made) select([made])
        return
      }
      case 'delete':
        return structure.askDelete(selected.filter((one) => design.body(one)))
      case 'fold':
        return onFold(id, action.isFolded)
      case 'leave':
        return select([])
    }
  }

  const dragging = (changes: NodeChange<BodyNodeType>[]) => {
    for (const change of changes) {
      if (change.type !== 'position' || !change.position || !change.dragging) continue
      const card = cards.get(change.id)
      if (!card) continue
      const { x, y } = change.position
      const over = cardAt(geometry, { x: x + card.width / 2, y: y + card.height / 2 }, change.id)
      setDrag({ id: change.id, x, y, over })
      update({ drag: { id: change.id, x: Math.round(x), y: Math.round(y), over } })
    }
  }
  const drop = () => {
    if (!drag) return
    const card = cards.get(drag.id)
    setDrag(null)
    update({ drag: null })
    if (!card || Math.hypot(drag.x - card.x, drag.y - card.y) < slack) return
    select([drag.id])
    if (drag.over === null) {
      run({ type: 'placeCard', id: drag.id, position: { x: Math.round(drag.x), y: Math.round(drag.y) } })
    } else if (mayStandUnder(design, drag.id, drag.over)) {
      structure.moveUnder([drag.id], drag.over)
    } else {
      toast.show({ text: t('chart.dropOnOwn'), tone: 'error' })
    }
  }
  // Escape while dragging puts the card back.
  useEffect(() => {
    if (!drag) return
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setDrag(null)
      update({ drag: null })
    }
    addEventListener('keydown', cancel, true)
    return () => removeEventListener('keydown', cancel, true)
  }, [drag, update])

  const lastCursor = useRef(0)
  const point = (event: PointerEvent) => {
    if (others.length === 0 || event.timeStamp - lastCursor.current < 100) return
    lastCursor.current = event.timeStamp
    const { x, y } = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
    update({ cursor: { x: Math.round(x), y: Math.round(y) } })
  }

  const selectedName = current ? (nameOf(current)?.value ?? t('common.unnamed.body')) : ''
  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={t('chart.region')}
      aria-describedby="chart-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is walked with the keyboard as a whole
      tabIndex={0}
      data-size={size}
      data-dragging={drag ? true : undefined}
      onKeyDown={press}
      onPointerMove={point}
      onPointerLeave={() => update({ cursor: null })}
    >
      <p id="chart-keys" className="visually-hidden">
        {t('chart.keys')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {selectedName ? t('chart.selected', { name: selectedName }) : ''}
      </p>
      <ReactFlow<BodyNodeType>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onInit={start}
        minZoom={zooms.least}
        maxZoom={zooms.most}
        onlyRenderVisibleElements
        nodesFocusable={false}
        nodesDraggable={canEdit && editing === null}
        nodesConnectable={canEdit}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomOnDoubleClick={false}
        panOnScroll
        zoomOnPinch
        nodeDragThreshold={slack}
        proOptions={{ hideAttribution: true }}
        onNodesChange={dragging}
        onNodeDragStop={drop}
        onNodeClick={(event, { id }) => {
          region.current?.focus({ preventScroll: true })
          if (event.shiftKey || event.ctrlKey || event.metaKey) {
            select(selection.has(id) ? selected.filter((one) => one !== id) : [...selected, id])
          } else select([id])
        }}
        onNodeDoubleClick={(_, { id }) => canEdit && setEditing(id)}
        onPaneClick={() => {
          region.current?.focus({ preventScroll: true })
          select([])
        }}
        onConnect={({ source, target }: Connection) => structure.askLink(source, target)}
      >
        {/* React Flow draws its edge labels below the cards, and its portal above them. */}
        <EdgeLabelRenderer>
          <Bands bands={geometry.bands} tray={geometry.tray} />
          <Lines lines={geometry.lines} selected={selection} onSelect={(id) => select([id])} />
        </EdgeLabelRenderer>
        <ViewportPortal>
          <Cursors others={others} />
          {current && !drag && editing === null && size !== 'block' ? (
            <ContextBar
              id={current}
              card={cards.get(current)}
              isFolded={folded.has(current)}
              onAdd={add}
              onRename={setEditing}
              onFold={onFold}
            />
          ) : null}
        </ViewportPortal>
        <Panel position="bottom-left" className={styles.panel ?? ''}>
          <Legend geometry={geometry} />
        </Panel>
        <Panel position="bottom-right" className={styles.panel ?? ''}>
          <ZoomControl onFit={fit} />
        </Panel>
      </ReactFlow>
    </section>
  )
}

/** The card whose middle a point is nearest to, of those that hold it. */
function cardAt(geometry: ChartGeometry, point: { x: number; y: number }, except: Id): Id | null {
  const found = geometry.cards.find(
    (card) =>
      card.id !== except &&
      point.x >= card.x &&
      point.x <= card.x + card.width &&
      point.y >= card.y &&
      point.y <= card.y + card.height,
  )
  return found?.id ?? null
}

/** Motion shows where something went; whoever wants none gets none. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180
}
