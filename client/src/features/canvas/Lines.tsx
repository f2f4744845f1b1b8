import { memo } from 'react'
import { isLabelled, type Line, type Point } from 'shared/layout'
import type { Design, Id, RelationKind } from 'shared/model'
import { useDesign, useTranslate } from '../../state/index.ts'
import { classes } from '../../ui/index.ts'
import styles from './Lines.module.css'

/** How far the corners of a line are rounded. */
const corner = 7

interface LinesProps {
  readonly lines: readonly Line[]
  readonly selected: ReadonlySet<Id>
  onSelect(id: Id): void
}

/** All lines of the chart, each kind with a stroke and ends of its own, so that none needs a colour. */
export const Lines = memo(function Lines({ lines, selected, onSelect }: LinesProps) {
  const design = useDesign()
  const { t } = useTranslate()
  const isSelected = (line: Line) => selected.has(line.id) || selected.has(line.from) || selected.has(line.to)
  // What is selected is drawn last, over the lines that share its trunk.
  const inOrder = [...lines].sort((a, b) => Number(isSelected(a)) - Number(isSelected(b)))
  return (
    <>
      <svg className={styles.lines} aria-hidden="true">
        <Ends />
        {inOrder.map((line) => (
          <g key={line.id} className={classes(isSelected(line) && styles.selected)} data-line={line.id}>
            <Stroke line={line} />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the inspector lists every line for the keyboard */}
            <path
              className={styles.hit}
              d={rounded(line.points)}
              onClick={(event) => {
                event.stopPropagation()
                onSelect(line.id)
              }}
            />
          </g>
        ))}
      </svg>
      {inOrder
        .filter((line) => isLabelled(line.kind))
        .map((line) => (
          <span
            key={line.id}
            className={classes(styles.label, isSelected(line) && styles.labelSelected)}
            style={{ translate: `calc(${line.label.x}px - 50%) calc(${line.label.y}px - 50%)` }}
            aria-hidden="true"
          >
            {labelOf(design, line, t)}
          </span>
        ))}
    </>
  )
})

/** The kind of a line and its deadline; its instrument would not fit and stands in the inspector. */
function labelOf(design: Design, line: Line, t: ReturnType<typeof useTranslate>['t']): string {
  const days = design.relation(line.id)?.days
  const kind = t(`common.relationName.${line.kind}`).toLowerCase()
  return days == null ? kind : `${kind} · ${t('chart.days', { count: days })}`
}

/** One line's stroke; oversight is a double one. */
export function Stroke({ line }: { readonly line: Pick<Line, 'kind' | 'points'> }) {
  const path = rounded(line.points)
  const ends = endsOf[line.kind]
  return (
    <>
      <path className={classes(styles.stroke, styles[line.kind])} d={path} {...ends} />
      {line.kind === 'oversees' ? <path className={styles.inside} d={path} /> : null}
    </>
  )
}

const endsOf: Readonly<Record<RelationKind, { markerStart?: string; markerEnd?: string }>> = {
  'reports-to': {},
  'escalates-to': { markerEnd: 'url(#end-open)' },
  advises: {},
  'secretariat-of': {},
  oversees: {},
  appoints: { markerStart: 'url(#end-dot)', markerEnd: 'url(#end-open)' },
  'delegates-to': { markerEnd: 'url(#end-full)' },
  'coordinates-with': { markerStart: 'url(#end-open)', markerEnd: 'url(#end-open)' },
}

/** The ends of lines, defined once for the canvas and the legend. */
export function Ends() {
  const box = { viewBox: '0 0 10 10', markerWidth: 7, markerHeight: 7, refY: 5, orient: 'auto-start-reverse' }
  return (
    <defs>
      <marker id="end-open" refX={9} {...box}>
        <path d="M1 1 9 5 1 9" fill="none" stroke="context-stroke" strokeWidth={1.6} />
      </marker>
      <marker id="end-full" refX={9} {...box}>
        <path d="M1 1 9 5 1 9z" fill="context-stroke" />
      </marker>
      <marker id="end-dot" refX={5} {...box}>
        <circle cx={5} cy={5} r={3.2} fill="context-stroke" />
      </marker>
    </defs>
  )
}

/** A path through the points with rounded corners. */
export function rounded(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${first.x} ${first.y}`
  let before = first
  rest.forEach((point, index) => {
    const after = rest[index + 1]
    if (!after) {
      path += `L${point.x} ${point.y}`
      return
    }
    const radius = Math.min(corner, distance(before, point) / 2, distance(point, after) / 2)
    const enter = towards(point, before, radius)
    const leave = towards(point, after, radius)
    path += `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`
    before = point
  })
  return path
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length }
}
