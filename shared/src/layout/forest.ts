import { type Body, type Design, type Id, levels } from '../model/index.ts'
import { cardSize } from './cardContent.ts'
import { hangAbove, sidesAtMost } from './measures.ts'

export interface ChartOptions {
  /** Bodies whose branch is folded away. */
  readonly collapsed?: ReadonlySet<Id>
  /** How many generations of the tree are shown; all of them when absent. */
  readonly levelsShown?: number
  /** More leaf subordinates than this hang in columns instead of standing in a row; fewer make a slimmer chart. */
  readonly hangAbove?: number
  /** Only these bodies and what is below them; everything when absent. */
  readonly tops?: readonly Id[]
}

/** A body that is shown, on its way to a place. */
export interface Node {
  readonly id: Id
  readonly body: Body
  readonly width: number
  readonly height: number
  /** The index of its band; the last one is the tray. */
  readonly band: number
  readonly parent: Node | null
  /** The row of the whole chart that it stands in. Rows are counted from the top. */
  row: number
  /** Subordinates below it, from left to right. */
  units: Unit[]
  /** Secretariats and advisers beside it. */
  sides: Node[]
  /** Stands beside its superior. */
  isSide: boolean
  /** The hanging column that it is part of. */
  column: Column | null
  hidden: number
  /** Its centre, from its parent's (or its stack's) and at last from the chart's left edge. */
  cx: number
  y: number
}

/** One subordinate with all that is below it, or leaves that hang together in columns. */
export type Unit = { readonly node: Node; cx: number } | { readonly columns: readonly Column[]; cx: number }

export interface Column {
  readonly nodes: readonly Node[]
  readonly width: number
}

/** What is shown and in which row, before anything has an x. */
export interface Forest {
  /** Superiors before their subordinates. */
  readonly nodes: readonly Node[]
  readonly byId: ReadonlyMap<Id, Node>
  readonly roots: readonly Unit[]
  readonly tray: readonly Unit[]
  readonly rows: readonly Row[]
}

export interface Row {
  readonly band: number
}

/** The bands from the top; after them, bodies without a level, and then the tray. */
export const bandLevels = [...levels, null] as const
export const trayBand = bandLevels.length

/** Decides what is shown, what stands beside what, what hangs, and in which row everything stands. */
export function plantForest(design: Design, options: ChartOptions): Forest {
  const nodes: Node[] = []
  const byId = new Map<Id, Node>()
  const shown = (ids: readonly Id[], parent: Node | null, inTray: boolean) => {
    const made: Node[] = []
    for (const id of ids) {
      const body = design.body(id)
      if (!body || byId.has(id)) continue
      const node = newNode(design, body, parent, inTray)
      byId.set(id, node)
      made.push(node)
    }
    return made
  }
  const children = new Map<Node, Node[]>()
  const visit = (tops: readonly Node[], inTray: boolean) => {
    const waiting = tops.map((node) => ({ node, depth: 1 })).reverse()
    for (let at = waiting.pop(); at; at = waiting.pop()) {
      const { node, depth } = at
      nodes.push(node)
      if (options.collapsed?.has(node.id) || depth >= (options.levelsShown ?? Number.POSITIVE_INFINITY)) {
        node.hidden = design.tree.descendantsOf(node.id).length
        continue
      }
      const below = shown(design.tree.childrenOf(node.id), node, inTray)
      children.set(node, below)
      for (const child of [...below].reverse()) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  const tray = traySet(design)
  const given = options.tops ?? [...design.tree.roots, ...design.tree.unplaced]
  const tops = shown(
    given.filter((id) => !tray.has(id)),
    null,
    false,
  )
  visit(tops, false)
  const trayTops = shown(
    given.filter((id) => tray.has(id)),
    null,
    true,
  )
  visit(trayTops, true)

  const limit = options.hangAbove ?? hangAbove
  const adopted = sideRoots(design, tops, byId)
  for (const node of nodes) {
    const below = children.get(node) ?? []
    const beside = below.filter((child) => serves(design, child.id, node.id)).slice(0, sidesAtMost)
    node.sides = [...beside, ...(adopted.get(node) ?? [])]
    for (const side of node.sides) side.isSide = true
    node.units = gather(
      below.filter((child) => !child.isSide),
      (child) => !children.get(child)?.length && !adopted.has(child),
      limit,
    )
  }
  const isLeaf = (node: Node) => node.units.length === 0 && node.sides.length === 0
  const roots = gather(
    tops.filter((node) => !node.isSide),
    isLeaf,
    limit,
  )
  const trayUnits = gather(trayTops, isLeaf, limit)
  const ordered = inOrder([...roots, ...trayUnits])
  return { nodes: ordered, byId, roots, tray: trayUnits, rows: assignRows(ordered) }
}

/** The bodies of the tray with all that is below them. */
function traySet({ tree }: Design): ReadonlySet<Id> {
  return new Set(tree.unplaced.flatMap((id) => [id, ...tree.descendantsOf(id)]))
}

function newNode(design: Design, body: Body, parent: Node | null, inTray: boolean): Node {
  return {
    id: body.id,
    body,
    ...cardSize(design, body),
    band: inTray ? trayBand : bandLevels.indexOf(body.level ?? null),
    parent,
    row: 0,
    units: [],
    sides: [],
    isSide: false,
    column: null,
    hidden: 0,
    cx: 0,
    y: 0,
  }
}

/** Whether the first body is the secretariat or an adviser of the second. */
function serves(design: Design, id: Id, superior: Id): boolean {
  return design
    .relationsFrom(id)
    .some(({ kind, to }) => to === superior && (kind === 'secretariat-of' || kind === 'advises'))
}

/** Bodies without a superior that serve one: they stand beside it, as long as that makes no circle. */
function sideRoots(
  design: Design,
  tops: readonly Node[],
  byId: ReadonlyMap<Id, Node>,
): ReadonlyMap<Node, Node[]> {
  const host = new Map<Node, Node>()
  const rootOf = (node: Node) => {
    let at = node
    for (let up = at.parent ?? host.get(at); up; up = at.parent ?? host.get(at)) at = up
    return at
  }
  const adopted = new Map<Node, Node[]>()
  for (const node of tops) {
    for (const { kind, to } of design.relationsFrom(node.id)) {
      const served = byId.get(to)
      if (kind !== 'secretariat-of' && kind !== 'advises') continue
      if (!served || served.band === trayBand || rootOf(served) === node) continue
      const beside = adopted.get(served) ?? []
      if (beside.length >= sidesAtMost) continue
      host.set(node, served)
      adopted.set(served, [...beside, node])
      break
    }
  }
  return adopted
}

/** Many leaves of one band hang together in columns, at the place of the first of them. */
function gather(siblings: readonly Node[], isLeaf: (node: Node) => boolean, limit: number): Unit[] {
  const leaves = new Map<number, Node[]>()
  for (const node of siblings) {
    if (!isLeaf(node)) continue
    const group = leaves.get(node.band)
    if (group) group.push(node)
    else leaves.set(node.band, [node])
  }
  const units: Unit[] = []
  for (const node of siblings) {
    const group = isLeaf(node) ? leaves.get(node.band) : undefined
    if (!group || group.length <= limit) units.push({ node, cx: 0 })
    else if (group[0] === node) units.push({ columns: inColumns(group), cx: 0 })
  }
  return units
}

/** Few leaves make one or two columns; many make three, and as many more as keep the block page-shaped. */
function inColumns(nodes: readonly Node[]): Column[] {
  const few = nodes.length > 4 ? 2 : 1
  const count = nodes.length > hangAbove ? Math.max(3, Math.ceil(Math.sqrt(nodes.length * 0.6))) : few
  const columns: Column[] = []
  for (let index = 0, start = 0; index < count; index += 1) {
    const length = Math.floor(nodes.length / count) + (index < nodes.length % count ? 1 : 0)
    const members = nodes.slice(start, start + length)
    const column = { nodes: members, width: Math.max(...members.map((node) => node.width)) }
    for (const node of members) node.column = column
    columns.push(column)
    start += length
  }
  return columns
}

/** Every node after the one that it hangs from or stands beside. */
function inOrder(units: readonly Unit[]): Node[] {
  const ordered: Node[] = []
  const waiting: Node[] = unitNodes(units).reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    ordered.push(node)
    waiting.push(...[...unitNodes(node.units), ...node.sides].reverse())
  }
  return ordered
}

export function unitNodes(units: readonly Unit[]): Node[] {
  return units.flatMap((unit) =>
    'node' in unit ? [unit.node] : unit.columns.flatMap((column) => column.nodes),
  )
}

/**
 * A body stands one row below its superior when both are of one level, else in the first row of its own
 * band: so ranks align across branches, levels may be skipped, and a superior of a lower level stays lower.
 */
function assignRows(nodes: readonly Node[]): Row[] {
  const rowsOf = new Map<number, number>()
  const above = new Map<Node, Node>()
  for (const node of nodes) {
    for (const below of unitNodes(node.units)) above.set(below, node)
    for (const side of node.sides) above.set(side, node)
    const superior = above.get(node)
    let rank = superior?.band === node.band ? superior.row + (node.isSide ? 0 : 1) : 0
    if (node.column) rank += node.column.nodes.indexOf(node)
    node.row = rank
    rowsOf.set(node.band, Math.max(rowsOf.get(node.band) ?? 0, rank + 1))
  }
  const firstRow = new Map<number, number>()
  const rows: Row[] = []
  for (let band = 0; band <= trayBand; band += 1) {
    firstRow.set(band, rows.length)
    for (let row = 0; row < (rowsOf.get(band) ?? 0); row += 1) rows.push({ band })
  }
  for (const node of nodes) node.row += firstRow.get(node.band) ?? 0
  return rows
}
