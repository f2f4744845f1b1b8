import '@xyflow/react/dist/base.css'
import {
  EdgeLabelRenderer,
  ReactFlow,
  ReactFlowProvider,
  useStore as useFlowStore,
  useOnViewportChange,
  useReactFlow,
} from '@xyflow/react'
import { type MouseEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Point } from 'shared/layout'
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
import { useChartTaste, useFolding, useKeptViewport } from '../../state/structure/chartView.ts'
import { ask } from '../../state/structure/questions.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { Bands } from './Bands.tsx'
import { BodyNode, type BodyNodeType, type CardActs, type Where } from './BodyNode.tsx'
import styles from './Canvas.module.css'
import { ChartTools } from './ChartTools.tsx'
import { ContextBar } from './ContextBar.tsx'
import { Cursors } from './Cursors.tsx'
import { DragHints } from './DragHints.tsx'
import { keyAction } from './keyAction.ts'
import { Legend } from './Legend.tsx'
import { Lines } from './Lines.tsx'
import { NameEditor } from './NameEditor.tsx'
import { useCardDrag } from './useCardDrag.ts'
import { useFollowing } from './useFollowing.ts'
import { useGeometry } from './useGeometry.ts'
import { useLinking } from './useLinking.ts'
import { useNodes } from './useNodes.ts'
import { useSight } from './useSight.ts'
import { walk } from './walk.ts'
import { ZoomControl } from './ZoomControl.tsx'
import { scaleStep, sizeAt } from './zoomSteps.ts'

const nodeTypes = { body: BodyNode }
const noEdges: never[] = []
/** Closer than this nobody needs, farther than this nothing can be told apart. */
const zooms = { least: 0.05, most: 2 }
/** A drag shorter than this was a click. */
const slack = 5

/** The chart: cards in bands, lines between them; drawn by React Flow from our own layout. */
export function Canvas() {
  return (
    <ReactFlowProvider>
      <Surface />
    </ReactFlowProvider>
  )
}

function Surface() {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang, nameOf } = useReader()
  const { canEdit } = useAccess()
  const { selected, select } = useSelection()
  const structure = useStructure()
  const { fold, reveal } = useFolding()
  const { isTabFree, hasLegend } = useChartTaste()
  const run = useRun()
  const flow = useReactFlow<BodyNodeType>()
  const region = useRef<HTMLElement>(null)
  const [editing, setEditing] = useState<Id | null>(null)
  const size = useFlowStore(({ transform: [, , zoom] }) => sizeAt(zoom))

  const placed = useGeometry()
  const { geometry } = placed
  const cards = useMemo(() => new Map(geometry.cards.map((card) => [card.id, card])), [geometry])
  const boxOf = useCallback((id: Id) => cards.get(id), [cards])
  const sight = useSight(region, geometry, boxOf)
  const toChart = useCallback((point: Point) => flow.screenToFlowPosition(point), [flow])
  const selection = useMemo(() => new Set(selected), [selected])
  const current = selected.length === 1 && cards.has(selected[0] ?? '') ? selected[0] : undefined

  const { drag, future, handlers } = useCardDrag(placed, cards, toChart)
  const { linking, start: startLine } = useLinking(geometry, toChart)
  const pulsing = useAskedFor(cards, geometry.lines, sight, reveal)
  useScale(region)
  useFollowing(current, cards, sight)

  const edit = useCallback((id: Id) => {
    // At once, so that no letter of a quick typist falls beside the field.
    flushSync(() => setEditing(id))
  }, [])
  const begin = useCallback(
    (id: Id | undefined) => {
      if (!id) return
      select([id])
      edit(id)
    },
    [select, edit],
  )
  const add = useCallback(
    (id: Id, where: Where) => {
      fold(id, false)
      if (where === 'child') begin(structure.addChild(id))
      else if (where === 'sibling') begin(structure.addSibling(id))
      else begin(structure.addAdviser(id))
    },
    [structure, fold, begin],
  )
  const acts = useMemo<CardActs>(
    () => ({ add, unfold: (id) => fold(id, false), startLine }),
    [add, fold, startLine],
  )
  const nodes = useNodes({ geometry, selection, drag, linking, pulsing, acts })

  // What is being named, and what was just selected by key, is in sight.
  const edited = editing === null ? undefined : cards.get(editing)
  const latest = useRef({ sight, cards })
  latest.current = { sight, cards }
  const isPlaced = edited !== undefined
  useEffect(() => {
    const card = editing === null ? undefined : latest.current.cards.get(editing)
    if (isPlaced && card) latest.current.sight.show(card, { isRead: true, isAtOnce: true })
  }, [editing, isPlaced])

  const focus = () => region.current?.focus({ preventScroll: true })
  const rename = (id: Id, words: string | null) => {
    setEditing(null)
    if (words !== null) run({ type: 'setWords', collection: 'bodies', id, field: 'name', lang, words })
    focus()
  }
  const openMenu = (ids: readonly Id[], anchor: Element) => {
    ask({ about: 'menu', ids, anchor, rename: edit, made: begin })
  }

  const press = (event: React.KeyboardEvent) => {
    if (event.target !== region.current) return
    const action = keyAction(event, { current, count: selected.length, canEdit, isTabFree })
    if (!action) return
    // The key that begins a name goes on to the field.
    if (action.kind !== 'type') event.preventDefault()
    event.stopPropagation()
    const id = current as Id
    switch (action.kind) {
      case 'walk': {
        const next = walk(design, cards, current, action.direction)
        const card = cards.get(next ?? '')
        if (!next || !card) return
        select([next])
        return sight.show(card)
      }
      case 'add':
        return add(id, action.where)
      case 'addTop':
        return begin(structure.addTop())
      case 'rename':
      case 'type':
        return edit(id)
      case 'promote':
        return void structure.promote(id)
      case 'demote':
        return void structure.demote(id)
      case 'reorder':
        return void structure.reorder(id, action.by)
      case 'duplicate':
        return begin(structure.duplicate(id))
      case 'delete':
        return deleteSelected()
      case 'fold':
        return fold(id, action.isFolded)
      case 'selectAll':
        return select(geometry.cards.map((card) => card.id))
      case 'menu': {
        const anchor = region.current?.querySelector(`[data-body="${CSS.escape(selected[0] ?? '')}"]`)
        return openMenu(selected, anchor ?? event.currentTarget)
      }
      case 'leave':
        return select([])
    }
  }
  const deleteSelected = () => {
    const [only] = selected
    const line = selected.length === 1 && only ? design.relation(only) : undefined
    if (!line) structure.askDelete(selected.filter((id) => design.body(id)))
    else if (run({ type: 'removeRelation', id: line.id })) select([])
  }

  const choose = (event: MouseEvent, id: Id) => {
    focus()
    if (!(event.shiftKey || event.ctrlKey || event.metaKey)) select([id])
    else select(selection.has(id) ? selected.filter((one) => one !== id) : [...selected, id])
  }
  const pointing = usePointing(toChart)
  const keeping = useKeptViewport()

  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={t('chart.region')}
      aria-describedby="chart-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is walked with the keyboard as a whole
      tabIndex={0}
      data-size={size}
      data-dragging={drag || linking ? true : undefined}
      data-chosen={current ? true : undefined}
      onKeyDown={press}
      {...pointing}
    >
      <p id="chart-keys" className="visually-hidden">
        {t(isTabFree ? 'chart.keysTabFree' : 'chart.keys')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {current ? t('chart.selected', { name: nameOf(current)?.value ?? t('common.unnamed.body') }) : ''}
      </p>
      <ReactFlow<BodyNodeType>
        nodes={nodes}
        edges={noEdges}
        nodeTypes={nodeTypes}
        onInit={sight.start}
        onMoveEnd={(_, viewport) => keeping.keep(viewport)}
        minZoom={zooms.least}
        maxZoom={zooms.most}
        onlyRenderVisibleElements
        nodesFocusable={false}
        nodesDraggable={canEdit && editing === null}
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
        {...handlers}
        onNodeClick={(event, { id }) => choose(event, id)}
        onNodeDoubleClick={(_, { id }) => canEdit && edit(id)}
        onNodeContextMenu={(event, { id }) => {
          event.preventDefault()
          const ids = selection.has(id) ? selected : [id]
          focus()
          select(ids)
          openMenu(ids, event.currentTarget as Element)
        }}
        onPaneClick={() => {
          focus()
          select([])
        }}
      >
        {/* React Flow draws its edge labels below the cards. */}
        <EdgeLabelRenderer>
          <Bands bands={geometry.bands} tray={geometry.tray} />
          <Lines lines={geometry.lines} selected={selection} onSelect={(id) => select([id])} />
        </EdgeLabelRenderer>
        <div className={styles.over}>
          <ViewportLayer>
            <DragHints drag={drag} future={future} linking={linking} cards={cards} />
            {edited ? (
              <NameEditor
                key={edited.id}
                box={edited}
                name={nameOf(edited.id)}
                onEnd={(words) => rename(edited.id, words)}
              />
            ) : null}
            <Cursors />
          </ViewportLayer>
        </div>
        {current && !drag && editing === null ? (
          <ContextBar id={current} geometry={geometry} onAdd={add} onMenu={openMenu} />
        ) : null}
      </ReactFlow>
      {drag ? (
        <div className={styles.trayStrip} data-tray-strip data-over={drag.over === 'tray' || undefined}>
          {t('chart.dropTray')}
        </div>
      ) : null}
      <ChartTools sight={sight} onMade={begin} />
      {hasLegend ? <Legend geometry={geometry} /> : null}
      <ZoomControl geometry={geometry} onFit={sight.fit} />
    </section>
  )
}

/** What floats over the cards and moves with them. */
function ViewportLayer({ children }: { readonly children: React.ReactNode }) {
  const [x, y, zoom] = useFlowStore(({ transform }) => transform)
  return <div style={{ transform: `translate(${x}px, ${y}px) scale(${zoom})` }}>{children}</div>
}

/** Tells the style sheets how much larger words must be drawn to be read at this zoom; cards do not listen. */
function useScale(region: React.RefObject<HTMLElement | null>): void {
  const flow = useReactFlow()
  const apply = useCallback(
    ({ zoom }: { readonly zoom: number }) => {
      const step = String(scaleStep(zoom))
      const { style } = region.current ?? {}
      if (style && style.getPropertyValue('--k') !== step) style.setProperty('--k', step)
    },
    [region],
  )
  useOnViewportChange({ onChange: apply })
  useEffect(() => apply(flow.getViewport()), [apply, flow])
}

/** Brings what somebody asked to see into sight, opens what hides it, and lets it pulse for a while. */
function useAskedFor(
  cards: ReadonlyMap<
    Id,
    { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  >,
  lines: readonly { readonly id: Id; readonly label: Point }[],
  sight: ReturnType<typeof useSight>,
  reveal: (id: Id) => void,
): Id | null {
  const request = useFocusRequest()
  const design = useDesign()
  const { select } = useSelection()
  const [pulsing, setPulsing] = useState<Id | null>(null)
  const [awaited, setAwaited] = useState<Id | null>(null)
  const latest = useRef({ design, select, reveal, sight, lines })
  latest.current = { design, select, reveal, sight, lines }

  useEffect(() => {
    if (!request || !('id' in request.focus)) return
    const { id } = request.focus
    const { design: now, select: point, reveal: open, lines: drawn, sight: view } = latest.current
    const body = now.bodyOfHolder(id)
    const line = drawn.find((one) => one.id === id)
    if (body) {
      point([body.id])
      open(body.id)
      setAwaited(body.id)
    } else if (line) {
      point([id])
      view.show({ ...line.label, width: 0, height: 0 }, { isAsked: true })
    }
  }, [request])

  // It may have to be unfolded first.
  const card = awaited === null ? undefined : cards.get(awaited)
  useEffect(() => {
    if (!card || awaited === null) return
    latest.current.sight.show(card, { isAsked: true })
    setPulsing(awaited)
    setAwaited(null)
  }, [card, awaited])
  useEffect(() => {
    if (pulsing === null) return
    const timer = setTimeout(() => setPulsing(null), 2000)
    return () => clearTimeout(timer)
  }, [pulsing])
  return pulsing
}

/** Tells the others where this person points, a few times a second and only while there are others. */
function usePointing(toChart: (point: Point) => Point) {
  const { others, update } = usePresence()
  const last = useRef(0)
  return {
    onPointerMove(event: PointerEvent) {
      if (others.length === 0 || event.timeStamp - last.current < 100) return
      last.current = event.timeStamp
      const { x, y } = toChart({ x: event.clientX, y: event.clientY })
      update({ cursor: { x: Math.round(x), y: Math.round(y) } })
    },
    onPointerLeave: () => update({ cursor: null }),
  }
}
