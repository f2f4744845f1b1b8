import { measures } from './measures.ts'

/** What runs along one channel (the ground between two rows) for one net: lines that may share a track. */
interface Run {
  readonly net: number
  left: number
  right: number
  /** Where lines come in from above, and where they leave downwards. */
  readonly above: number[]
  readonly below: number[]
  labelled: boolean
  track: number
}

/** The ground between two rows, with as many tracks as its lines need. */
export class Channel {
  readonly #runs = new Map<number, Run>()
  /** From the first track's reference line; set by `assign`. */
  #offsets: number[] = []
  #ends = { first: 0, last: 0 }

  /** A line of `net` runs from one x to another; where it goes from there says `turns`. */
  run(
    net: number,
    from: number,
    to: number,
    turns: { above?: readonly number[]; below?: readonly number[] },
  ) {
    const run = this.#of(net, from)
    run.left = Math.min(run.left, from, to)
    run.right = Math.max(run.right, from, to)
    run.above.push(...(turns.above ?? []))
    run.below.push(...(turns.below ?? []))
  }

  /** Keeps room for a label centred at x on the track of `net`. */
  label(net: number, x: number): void {
    const run = this.#of(net, x)
    run.labelled = true
    run.left = Math.min(run.left, x - measures.label.width / 2)
    run.right = Math.max(run.right, x + measures.label.width / 2)
  }

  get isEmpty(): boolean {
    return this.#runs.size === 0
  }

  /**
   * Left-edge channel routing: runs that do not meet share a track, and a line that comes from above at an x
   * runs above one that leaves downwards there, so that no two lines lie on each other.
   */
  assign(): void {
    const runs = [...this.#runs.values()].sort((a, b) => a.left - b.left || a.net - b.net)
    const waitsFor = orderOf(runs)
    const open = new Set(runs)
    const halves: number[] = []
    for (let track = 0; open.size > 0; track += 1) {
      let end = Number.NEGATIVE_INFINITY
      const placed: Run[] = []
      for (const run of open) {
        if (run.left < end + measures.between) continue
        if ([...(waitsFor.get(run) ?? [])].some((upper) => open.has(upper))) continue
        placed.push(run)
        end = run.right
      }
      // Two lines that each want to be above the other: one of them gives in.
      if (placed.length === 0) placed.push(open.values().next().value as Run)
      for (const run of placed) {
        run.track = track
        open.delete(run)
      }
      halves.push(
        placed.some((run) => run.labelled) ? measures.track.labelledPitch / 2 : measures.track.pitch / 2,
      )
    }
    let at = 0
    this.#offsets = halves.map((half, index) => {
      at += index === 0 ? 0 : half + (halves[index - 1] ?? 0)
      return at
    })
    this.#ends = { first: halves[0] ?? 0, last: halves.at(-1) ?? 0 }
  }

  /** From the first track to the last. */
  get extent(): number {
    return this.#offsets.at(-1) ?? 0
  }
  /** The least distance of a card above the first track, and below the last one. */
  get margins(): { before: number; after: number } {
    const { margin } = measures.track
    return {
      before: Math.max(margin, this.#ends.first + 4),
      after: Math.max(margin, this.#ends.last + 4),
    }
  }

  offset(net: number): number {
    return this.#offsets[this.#runs.get(net)?.track ?? 0] ?? 0
  }
  has(net: number): boolean {
    return this.#runs.has(net)
  }

  #of(net: number, x: number): Run {
    let run = this.#runs.get(net)
    if (!run) {
      run = { net, left: x, right: x, above: [], below: [], labelled: false, track: 0 }
      this.#runs.set(net, run)
    }
    return run
  }
}

/** For each run, those that must lie above it. */
function orderOf(runs: readonly Run[]): ReadonlyMap<Run, ReadonlySet<Run>> {
  const above = new Map<number, Run[]>()
  const cell = (x: number) => Math.round(x / measures.clearance)
  for (const run of runs)
    for (const x of run.above) {
      const there = above.get(cell(x))
      if (there) there.push(run)
      else above.set(cell(x), [run])
    }
  const waitsFor = new Map<Run, Set<Run>>()
  for (const run of runs)
    for (const x of run.below)
      for (const near of [cell(x) - 1, cell(x), cell(x) + 1])
        for (const upper of above.get(near) ?? []) {
          if (upper === run) continue
          const before = waitsFor.get(run) ?? new Set()
          waitsFor.set(run, before.add(upper))
        }
  return waitsFor
}
