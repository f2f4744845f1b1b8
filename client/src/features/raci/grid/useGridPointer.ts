import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react'
import type { Point } from '../model/range.ts'

/** What the mouse and the finger may ask of the grid. */
export interface GridPointerTargets {
  readonly canEdit: boolean
  moveTo(point: Point, extend?: boolean): void
  /** A click on a cell, not the end of a selection. */
  clickCell(point: Point): void
  clickHeader(point: Point): void
  clickGroup(key: string): void
  clickAdder(): void
  openMenu(point: Point): void
  rename(point: Point): void
  /** Where a dragged row or column would land: the index before which it comes to stand. */
  landing(drag: Drag, x: number, y: number): number | undefined
  drop(drag: Drag, to: number): void
}

/** A row or a column on its way to another place. */
export interface Drag {
  readonly axis: 'row' | 'column'
  readonly from: number
}

/** So far the pointer moves before a press becomes a drag. */
const threshold = 6

/** The mouse over the grid: one handler for thousands of cells, which say their place in attributes. */
export function useGridPointer(targets: GridPointerTargets, strip: RefObject<HTMLElement | null>) {
  const [landing, setLanding] = useState<{ drag: Drag; to: number } | undefined>(undefined)
  const press = useRef<{ x: number; y: number; from: Point; drag: Drag | undefined; isDragging: boolean }>(
    undefined,
  )
  /** A press that became a selection or a drag ends in a click that means nothing. */
  const isSpent = useRef(false)

  const onPointerDown = (event: PointerEvent) => {
    isSpent.current = false
    const hit = hitOf(event.target)
    // A finger scrolls; what it taps arrives as a click.
    if (
      event.pointerType !== 'mouse' ||
      event.button !== 0 ||
      !hit ||
      hit.isMenu ||
      hit.isGroup ||
      isField(event.target)
    )
      return
    const drag = targets.canEdit ? dragOf(event.target, hit.point) : undefined
    press.current = { x: event.clientX, y: event.clientY, from: hit.point, drag, isDragging: false }
    if (hit.isAdder) return
    targets.moveTo(hit.point, event.shiftKey)
    if (event.shiftKey) isSpent.current = true
    // The focus is set by the cursor, on the cell itself.
    event.preventDefault()
  }

  const onPointerMove = (event: PointerEvent) => {
    const { current } = press
    const hit = hitOf(event.target)
    showStrip(strip.current, hit)
    if (!current || event.buttons !== 1) return
    const isFar = Math.hypot(event.clientX - current.x, event.clientY - current.y) > threshold
    if (!current.isDragging && !isFar) return
    current.isDragging = true
    isSpent.current = true
    if (current.drag) {
      const to = targets.landing(current.drag, event.clientX, event.clientY)
      setLanding(to === undefined ? undefined : { drag: current.drag, to })
    } else if (hit && hit.point.row >= 0 && current.from.row >= 0 && !hit.isAdder && !hit.isGroup) {
      targets.moveTo(hit.point, true)
    }
  }

  const end = () => {
    if (press.current?.isDragging && landing) targets.drop(landing.drag, landing.to)
    press.current = undefined
    setLanding(undefined)
  }

  const onClick = (event: MouseEvent) => {
    if (isSpent.current || isField(event.target)) return
    const hit = hitOf(event.target)
    if (!hit) return
    if (hit.isMenu) targets.openMenu(hit.point)
    else if (hit.isGroup) targets.clickGroup(hit.group as string)
    else if (hit.isAdder) targets.clickAdder()
    else if (hit.point.row === -1) targets.clickHeader(hit.point)
    else if (hit.point.column >= 0) targets.clickCell(hit.point)
    else targets.moveTo(hit.point)
  }

  return {
    landing,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: end,
      onPointerCancel: () => {
        press.current = undefined
        setLanding(undefined)
      },
      onPointerLeave: () => showStrip(strip.current, undefined),
      onClick,
      onDoubleClick(event: MouseEvent) {
        const hit = hitOf(event.target)
        if (
          hit &&
          hit.point.row >= 0 &&
          hit.point.column === -1 &&
          !hit.isGroup &&
          !hit.isMenu &&
          !hit.isAdder
        ) {
          targets.rename(hit.point)
        }
      },
      onContextMenu(event: MouseEvent) {
        const hit = hitOf(event.target)
        if (!hit || hit.isGroup || hit.isAdder || isField(event.target)) return
        event.preventDefault()
        targets.moveTo(hit.point)
        targets.openMenu(hit.point)
      },
    },
  }
}

interface Hit {
  readonly point: Point
  readonly isMenu: boolean
  readonly isGroup: boolean
  readonly isAdder: boolean
  readonly group: string | undefined
}

function hitOf(target: EventTarget | null): Hit | undefined {
  if (!(target instanceof Element)) return undefined
  const place = target.closest<HTMLElement>('[data-row]')
  if (!place) return undefined
  return {
    point: { row: Number(place.dataset.row), column: Number(place.dataset.column) },
    isMenu: target.closest('[data-menu]') !== null,
    isGroup: place.dataset.group !== undefined,
    isAdder: place.dataset.adder !== undefined,
    group: place.dataset.group,
  }
}

function dragOf(target: EventTarget | null, { row, column }: Point): Drag | undefined {
  const axis = (target as Element).closest<HTMLElement>('[data-grip]')?.dataset.grip
  if (axis === 'row') return { axis, from: row }
  return axis === 'column' ? { axis, from: column } : undefined
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null
}

/** Tints the column under the mouse without drawing a cell anew. */
function showStrip(strip: HTMLElement | null, hit: Hit | undefined): void {
  if (!strip) return
  const isOver = hit !== undefined && hit.point.column >= 0
  strip.hidden = !isOver
  if (isOver) strip.style.setProperty('--column', String(hit.point.column))
}
