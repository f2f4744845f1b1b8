import type { Design, Id, Relation, RelationKind } from '../model/index.ts'
import { Channel } from './channels.ts'
import type { Column, Forest, Node } from './forest.ts'
import { Grid, leftOf, rightOf } from './grid.ts'
import { measures } from './measures.ts'
import { busRow } from './tidyTree.ts'

/** One end of a path: the edge of the card that it meets. */
interface End {
  readonly node: Node
  readonly at: 'top' | 'bottom' | 'left' | 'right'
  /** For the top and the bottom: where on it. For the sides: where the line turns. */
  readonly x: number
  /** For the sides: how far below the card's top. */
  readonly down?: number
}

/** A step along a channel. */
interface Hop {
  readonly channel: number
  readonly from: number
  readonly to: number
}

/** A line before rows have a y: through which channels it goes, and where. */
export interface Path {
  readonly relation: Relation
  readonly also: readonly Id[]
  readonly net: number
  readonly ends: readonly [End, End]
  readonly hops: readonly Hop[]
  /** Drawn from its second end to its first. */
  readonly reversed: boolean
  /** Where the label is: on a channel's track, between two cards of a row, or beside the first card. */
  readonly label:
    | { readonly channel: number; readonly x: number }
    | { readonly row: number; readonly x: number; readonly down: number }
    | { readonly above: Node; readonly x: number }
}

export interface Routes {
  readonly paths: readonly Path[]
  /** `channels[n]` is the ground above row n; the last one is below all rows. */
  readonly channels: readonly Channel[]
}

/** Finds a way around the cards for every line between two shown bodies. */
export function route(design: Design, forest: Forest): Routes {
  return new Router(forest).route(shownRelations(design, forest))
}

interface Shown {
  readonly relation: Relation
  readonly from: Node
  readonly to: Node
  readonly also: Id[]
}

/** Lines whose two ends are shown and are not one; what a secretariat's line stands for too is with it. */
function shownRelations(design: Design, forest: Forest): Shown[] {
  const shown: Shown[] = []
  for (const relation of design.relations) {
    const from = forest.byId.get(relation.from)
    const to = forest.byId.get(relation.to)
    if (from && to && from !== to) shown.push({ relation, from, to, also: [] })
  }
  const serving = new Map<Node, Shown>()
  for (const line of shown) {
    const { kind } = line.relation
    if (!line.from.isSide || (kind !== 'secretariat-of' && kind !== 'advises')) continue
    if (!line.to.sides.includes(line.from)) continue
    const known = serving.get(line.from)
    if (!known || (known.relation.kind === 'advises' && kind === 'secretariat-of'))
      serving.set(line.from, line)
  }
  return shown.filter(({ relation, from, to }) => {
    const line = serving.get(from)
    if (relation.kind !== 'reports-to' || line?.to !== to) return true
    line.also.push(relation.id)
    return false
  })
}

class Router {
  readonly #grid: Grid
  readonly #channels: readonly Channel[]
  readonly #ports = new Map<string, number[]>()
  readonly #trunks = new Map<Node, Trunk>()
  readonly #rises = new Map<Node, { readonly net: number; readonly x: number }>()
  readonly #straight = new Map<string, number>()
  readonly #paths: Path[] = []
  #nets = 0

  constructor(forest: Forest) {
    this.#grid = new Grid(forest)
    this.#channels = Array.from({ length: forest.rows.length + 1 }, () => new Channel())
  }

  route(lines: readonly Shown[]): Routes {
    const trunk = new Map<Node, Shown>()
    for (const line of lines)
      if (line.relation.kind === 'reports-to' && isDirectlyBelow(line.from, line.to) && !trunk.has(line.from))
        trunk.set(line.from, line)
    for (const line of trunk.values()) this.#reserve(line)
    for (const line of trunk.values()) this.#alongTrunk(line)
    for (const line of lines) {
      if (trunk.get(line.from) === line) continue
      const done = this.#sideToSide(line) || this.#fromTheSide(line)
      if (!done) this.#around(line)
    }
    for (const channel of this.#channels) channel.assign()
    return { paths: this.#paths, channels: this.#channels }
  }

  #channel(index: number): Channel {
    return this.#channels[index] as Channel
  }

  /** Keeps the middles of the cards' edges and the hanging lines free for the reporting lines. */
  #reserve({ from: child, to: superior }: Shown): void {
    let trunk = this.#trunks.get(superior)
    if (!trunk) {
      trunk = { net: this.#newNet(), bus: busRow(superior), xs: undefined, columns: new Map() }
      this.#trunks.set(superior, trunk)
      this.#portsOf(superior, 'bottom').push(superior.cx)
    }
    if (child.column) this.#grid.row(child.row).take(hangingLine(child.column), trunk.net)
    else this.#portsOf(child, 'top').push(child.cx)
  }

  /** A reporting line: down its superior's trunk, along the shared bus, to the card or its hanging line. */
  #alongTrunk({ relation, from: child, to: superior, also }: Shown): void {
    const trunk = this.#trunks.get(superior) as Trunk
    const { net, bus } = trunk
    trunk.xs ??= this.#grid.cross(superior.row + 1, bus - 1, superior.cx, superior.cx, net)
    const start = trunk.xs.at(-1) ?? superior.cx
    const { column } = child
    const base = column?.nodes[0]?.row ?? child.row
    const into = column ? hangingLine(column) : child.cx
    let below = column && trunk.columns.get(column)
    below ??= this.#grid.cross(bus, base - 1, start, into, net)
    if (column) trunk.columns.set(column, below)
    this.#paths.push({
      relation,
      also,
      net,
      ends: [
        { node: superior, at: 'bottom', x: superior.cx },
        column
          ? { node: child, at: 'left', x: into, down: child.height / 2 }
          : { node: child, at: 'top', x: into },
      ],
      hops: [
        ...this.#hops(superior.row + 1, superior.cx, trunk.xs, net),
        ...this.#hops(bus, start, [...below, into], net),
      ],
      reversed: true,
      label: { above: child, x: into },
    })
  }

  /** Straight from card to card, where they stand in one row with nothing but room between them. */
  #sideToSide({ relation, from, to, also }: Shown): boolean {
    if (from.row !== to.row) return false
    const [left, right] = from.cx < to.cx ? [from, to] : [to, from]
    const start = rightOf(left)
    const end = leftOf(right)
    if (end - start < measures.label.width + 2 * measures.clearance) return false
    if (!this.#grid.row(from.row).isClear(start, end)) return false
    const pair = `${left.id} ${right.id}`
    const nth = this.#straight.get(pair) ?? 0
    const middle = Math.min(left.height, right.height) / 2
    const apart = measures.track.labelledPitch
    const down = middle + ([0, -apart, apart][nth] ?? Number.NaN)
    if (Number.isNaN(down)) return false
    this.#straight.set(pair, nth + 1)
    this.#paths.push({
      relation,
      also,
      net: this.#newNet(),
      ends: [
        { node: left, at: 'right', x: (start + end) / 2, down },
        { node: right, at: 'left', x: (start + end) / 2, down },
      ],
      hops: [],
      reversed: from !== left,
      label: { row: from.row, x: (start + end) / 2, down },
    })
    return true
  }

  /** Out of the served body's side and down to its secretariat, which stands in a lower row. */
  #fromTheSide({ relation, from: side, to: body, also }: Shown): boolean {
    if (!body.sides.includes(side) || side.row <= body.row) return false
    const toTheRight = side.cx > body.cx
    const edge = toTheRight ? rightOf(body) : leftOf(body)
    const room = measures.label.width / 2 + measures.clearance
    const [low, high] = toTheRight ? [edge + room, Infinity] : [-Infinity, edge - room]
    const inside = { low: leftOf(side) + measures.port.margin, high: rightOf(side) - measures.port.margin }
    const want = Math.min(Math.max(side.cx, low), high)
    if (want < inside.low || want > inside.high) return false
    const key = `${body.id} ${side.id}`
    if (this.#straight.has(key) || !this.#grid.row(body.row).isClear(edge, want)) return false
    const net = this.#newNet()
    const rows = this.#grid.rows.slice(body.row, side.row)
    if (!rows.every((row) => row.isFree(want, net))) return false
    if (this.#portsOf(side, 'top').some((x) => Math.abs(x - want) < measures.port.spacing)) return false
    this.#portsOf(side, 'top').push(want)
    this.#straight.set(key, 1)
    for (const row of rows) row.take(want, net)
    this.#paths.push({
      relation,
      also,
      net,
      ends: [
        { node: body, at: toTheRight ? 'right' : 'left', x: want, down: body.height / 2 },
        { node: side, at: 'top', x: want },
      ],
      hops: [],
      reversed: true,
      label: { row: body.row, x: want, down: body.height - measures.label.height / 2 },
    })
    return true
  }

  /** From the lower edge of the upper card, between the cards of the rows on the way, to the other's top. */
  #around({ relation, from, to, also }: Shown): void {
    const isRaised = relation.kind === 'reports-to' && from.parent === to && from.row < to.row
    const rise = isRaised ? this.#riseOf(to) : undefined
    const net = rise?.net ?? this.#newNet()
    if (from.row === to.row) {
      const ends: [End, End] = [this.#port(from, 'top', to), this.#port(to, 'top', from)]
      const [{ x: a }, { x: b }] = ends
      const channel = this.#channel(from.row)
      channel.run(net, a, b, { below: [a, b] })
      if (isLabelled(relation.kind)) channel.label(net, (a + b) / 2)
      const hops = [{ channel: from.row, from: a, to: b }]
      const label = { channel: from.row, x: (a + b) / 2 }
      this.#paths.push({ relation, also, net, ends, hops, reversed: false, label })
      return
    }
    const [upper, lower] = from.row < to.row ? [from, to] : [to, from]
    const ends: readonly [End, End] = rise
      ? [this.#port(upper, 'bottom', lower), { node: lower, at: 'top', x: rise.x }]
      : this.#portsBetween(upper, lower)
    const xs = this.#grid.cross(upper.row + 1, lower.row - 1, ends[0].x, ends[1].x, net)
    const hops = this.#hops(upper.row + 1, ends[0].x, [...xs, ends[1].x], net)
    const longest = hops.reduce<Hop | undefined>(
      (best, hop) => (!best || length(hop) > length(best) ? hop : best),
      undefined,
    )
    const label = longest
      ? { channel: longest.channel, x: (longest.from + longest.to) / 2 }
      : { channel: upper.row + 1, x: ends[0].x }
    if (isLabelled(relation.kind)) this.#channel(label.channel).label(net, label.x)
    this.#paths.push({ relation, also, net, ends, hops, reversed: from !== upper, label })
  }

  /** From an x into the channel above row `first`, through the xs, one channel after another. */
  #hops(first: number, from: number, xs: readonly number[], net: number): Hop[] {
    const hops: Hop[] = []
    let at = from
    for (const [index, to] of xs.entries()) {
      if (to !== at) {
        this.#channel(first + index).run(net, at, to, { above: [at], below: [to] })
        hops.push({ channel: first + index, from: at, to })
      }
      at = to
    }
    return hops
  }

  /** Subordinates of a higher level than their superior share its end and, where they meet, their way. */
  #riseOf(superior: Node): { readonly net: number; readonly x: number } {
    let rise = this.#rises.get(superior)
    if (!rise) {
      rise = { net: this.#newNet(), x: this.#port(superior, 'top', superior).x }
      this.#rises.set(superior, rise)
    }
    return rise
  }

  #newNet(): number {
    this.#nets += 1
    return this.#nets
  }

  #portsOf(node: Node, at: 'top' | 'bottom'): number[] {
    const key = `${at} ${node.id}`
    let ports = this.#ports.get(key)
    if (!ports) {
      ports = []
      this.#ports.set(key, ports)
    }
    return ports
  }

  /** A straight line down where the cards stand above each other, else the ports nearest to each other. */
  #portsBetween(upper: Node, lower: Node): [End, End] {
    const low = Math.max(leftOf(upper), leftOf(lower)) + measures.port.margin
    const high = Math.min(rightOf(upper), rightOf(lower)) - measures.port.margin
    if (low <= high) {
      const taken = [...this.#portsOf(upper, 'bottom'), ...this.#portsOf(lower, 'top')]
      const x = freePort(taken, low, high, (low + high) / 2)
      if (x !== undefined) {
        this.#portsOf(upper, 'bottom').push(x)
        this.#portsOf(lower, 'top').push(x)
        return [
          { node: upper, at: 'bottom', x },
          { node: lower, at: 'top', x },
        ]
      }
    }
    return [this.#port(upper, 'bottom', lower), this.#port(lower, 'top', upper)]
  }

  #port(node: Node, at: 'top' | 'bottom', toward: Node): End {
    const low = leftOf(node) + measures.port.margin
    const high = rightOf(node) - measures.port.margin
    const ports = this.#portsOf(node, at)
    const want = Math.min(Math.max(toward.cx, low), high)
    // A card with more lines than room lets them share ends.
    const x = freePort(ports, low, high, want) ?? want
    ports.push(x)
    return { node, at, x }
  }
}

/** What the reporting lines to one body share. */
interface Trunk {
  readonly net: number
  /** The row above which the lines part. */
  readonly bus: number
  xs: readonly number[] | undefined
  readonly columns: Map<Column, readonly number[]>
}

function hangingLine(column: Column): number {
  const top = column.nodes[0]
  return top ? leftOf(top) - measures.hang : 0
}

function isDirectlyBelow(child: Node, superior: Node): boolean {
  return child.parent === superior && !child.isSide && child.row > superior.row
}

function length(hop: Hop): number {
  return Math.abs(hop.to - hop.from)
}

function freePort(taken: readonly number[], low: number, high: number, want: number): number | undefined {
  for (let step = 0; ; step += measures.port.spacing) {
    const [left, right] = [want - step, want + step]
    if (left < low && right > high) return undefined
    for (const x of [right, left])
      if (x >= low && x <= high && taken.every((other) => Math.abs(other - x) >= measures.port.spacing))
        return x
  }
}

/** Whether a kind of line carries its name on the chart; reporting lines are plain. */
export function isLabelled(kind: RelationKind): boolean {
  return kind !== 'reports-to'
}
