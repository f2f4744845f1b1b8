import type { CDPSession, Page } from '@playwright/test'

export interface Spread {
  readonly median: number
  readonly p95: number
}

export interface Figures {
  /** Until the first letters are on the screen. */
  readonly render: number
  /** From frame to frame while it scrolls down, to the right, and across. */
  readonly scroll: Spread
  /** What the page's main thread computes for one of these frames: the figure that a busy machine does not move. */
  readonly work: number
  /** From a key to the frame that shows its letter. */
  readonly edit: Spread
}

/** Scrolls by a hand's speed, one step a frame, and takes the time from frame to frame. */
export async function framesOfScrolling(
  page: Page,
  selector: string,
): Promise<Pick<Figures, 'scroll' | 'work'>> {
  const metrics = await page.context().newCDPSession(page)
  await metrics.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await threadTime(metrics)
  const times = await page.evaluate(async (selector) => {
    const scroller = document.querySelector(selector) as HTMLElement
    const frame = () => new Promise<number>(requestAnimationFrame)
    const frames: number[] = []
    for (const [right, down] of [
      [0, 90],
      [120, 0],
      [-100, -70],
    ] as const) {
      await frame()
      let before = await frame()
      for (let count = 0; count < 90; count += 1) {
        scroller.scrollBy(right, down)
        const now = await frame()
        frames.push(now - before)
        before = now
      }
    }
    scroller.scrollTo(0, 0)
    await frame()
    return frames
  }, selector)
  const work = ((await threadTime(metrics)) - before) / times.length
  return { scroll: spreadOf(times), work }
}

/** Writes one letter after the other where the focus is. */
export async function framesOfEdits(page: Page): Promise<Spread> {
  const times = await page.evaluate(async () => {
    const frame = () => new Promise<number>(requestAnimationFrame)
    const taken: number[] = []
    for (const key of 'raciraciraciraciraciraciraciraci') {
      await frame()
      const started = performance.now()
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
      await frame()
      // What follows the frame's own work has seen it painted.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = done
        port2.postMessage(null)
      })
      taken.push(performance.now() - started)
    }
    return taken
  })
  return spreadOf(times)
}

/** The processor time of the main thread so far, in milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** The figures as a table, each with what it is beside TanStack Virtual's. */
export function statedIn(figures: Readonly<Record<'plenaria' | 'virtual' | 'plain', Figures>>): string {
  const names = { plenaria: 'Plenaria', virtual: 'TanStack Virtual', plain: 'plain table' }
  const columns: readonly (readonly [string, (one: Figures) => number])[] = [
    ['render', ({ render }) => render],
    ['scroll median', ({ scroll }) => scroll.median],
    ['scroll p95', ({ scroll }) => scroll.p95],
    ['work a frame', ({ work }) => work],
    ['edit median', ({ edit }) => edit.median],
    ['edit p95', ({ edit }) => edit.p95],
  ]
  const rows = (['plenaria', 'virtual', 'plain'] as const).map((kind) =>
    columns.map(([, of]) => {
      const value = of(figures[kind])
      return `${value.toFixed(0)} (${(value / of(figures.virtual)).toFixed(2)}×)`
    }),
  )
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(18) + cells.map((cell) => cell.padStart(16)).join('')
  return [
    line(
      '',
      columns.map(([name]) => name),
    ),
    ...(['plenaria', 'virtual', 'plain'] as const).map((kind, at) => line(names[kind], rows[at] ?? [])),
  ].join('\n')
}
