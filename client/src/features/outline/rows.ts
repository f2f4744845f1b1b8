import { type Design, type Id, type Level, levels } from 'shared/model'

/** A body as it stands in the outline. */
export interface Row {
  readonly id: Id
  /** How deep it stands in the tree; 0 at the top. */
  readonly depth: number
  /** How far it is moved in. */
  readonly indent: number
  /** Among its siblings, from 1. */
  readonly position: number
  readonly setSize: number
  readonly subordinates: number
  readonly isOpen: boolean
}

/** Rows under one heading: a level, bodies without one (`none`), the tray; the whole tree has no heading. */
export interface Group {
  readonly heading: Level | 'none' | 'tray' | null
  readonly rows: readonly Row[]
}

/** The rows in sight, depth first; the tray last. */
export function treeRows(design: Design, closed: ReadonlySet<Id>): Row[] {
  const rows: Row[] = []
  const waiting = topsOf(design).reverse()
  for (let row = waiting.pop(); row; row = waiting.pop()) {
    const isOpen = row.subordinates > 0 && !closed.has(row.id)
    rows.push({ ...row, isOpen })
    if (isOpen) waiting.push(...childrenOf(design, row).reverse())
  }
  return rows
}

/** Every body under the heading of its level, and within it moved in below its superior of the same level. */
export function groupedRows(design: Design): Group[] {
  const inTray = new Set(design.tree.unplaced.flatMap((id) => [id, ...design.tree.descendantsOf(id)]))
  const groups = new Map<Group['heading'], Row[]>(
    [...levels, 'none' as const, 'tray' as const].map((heading) => [heading, []]),
  )
  const indents = new Map<Id, number>()
  const headingOf = (id: Id) => (inTray.has(id) ? 'tray' : (design.body(id)?.level ?? 'none'))
  for (const row of treeRows(design, new Set())) {
    const superior = design.tree.parentOf(row.id)
    const heading = headingOf(row.id)
    const isBelow = superior !== null && headingOf(superior) === heading
    const indent = isBelow ? (indents.get(superior) ?? 0) + 1 : 0
    indents.set(row.id, indent)
    groups.get(heading)?.push({ ...row, indent })
  }
  return [...groups].flatMap(([heading, rows]) => (rows.length > 0 ? [{ heading, rows }] : []))
}

/** The next row whose name begins with what was typed, from a row on and around the end. */
export function rowNamed(
  rows: readonly Row[],
  from: number,
  typed: string,
  nameOf: (id: Id) => string,
): Row | undefined {
  const around = [...rows.slice(from), ...rows.slice(0, from)]
  return around.find((row) => nameOf(row.id).startsWith(typed))
}

function topsOf(design: Design): Row[] {
  const { roots, unplaced } = design.tree
  return rowsOf(design, [...roots, ...unplaced], 0)
}

function childrenOf(design: Design, row: Row): Row[] {
  return rowsOf(design, design.tree.childrenOf(row.id), row.depth + 1)
}

function rowsOf(design: Design, ids: readonly Id[], depth: number): Row[] {
  return ids.map((id, index) => ({
    id,
    depth,
    indent: depth,
    position: index + 1,
    setSize: ids.length,
    subordinates: design.tree.childrenOf(id).length,
    isOpen: false,
  }))
}
