import { parseArgs } from 'node:util'
import { openDocument, seedDocument } from 'shared/document'
import { evaluate, openEvaluation } from 'shared/rules'
import * as Y from 'yjs'
import { seededRandom } from '../support/random.ts'
import { type Size, sizedDesign, sizes } from '../support/sizedDesign.ts'
import { inBrowser } from './browser.ts'
import { editOfAnyKind } from './edits.ts'
import { percentile } from './percentile.ts'

/**
 * `pnpm bench rules [--edits 500] [--sizes 0,1,2] [--no-browser]`: a full pass of the rules, and how long an edit
 * takes until its findings are there, over random edits of all kinds, in Node and in the browser.
 */
const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '500' },
    sizes: { type: 'string', default: '0,1,2' },
    'no-browser': { type: 'boolean', default: false },
  },
})
const edits = Number(values.edits)
const chosen = values.sizes.split(',').map((index) => sizes[Number(index)] as Size)
const today = '2026-01-31'

interface Figures {
  readonly full: number
  readonly p50: number
  readonly p95: number
}

const byBodies = new Map<number, Figures>()
for (const size of chosen) byBodies.set(size.bodies, inNode(size))
const [middle, large] = [byBodies.get(2_000), byBodies.get(10_000)]
if (middle && large) {
  console.log(
    `growth 2,000 → 10,000 bodies (5 ×): full pass ${ratio(large.full, middle.full)}, p50 ${ratio(large.p50, middle.p50)}, p95 ${ratio(large.p95, middle.p95)}`,
  )
}
if (!values['no-browser']) for (const size of chosen) await inBrowser(size, edits)
process.exitCode = middle && middle.p95 > 8 ? 1 : 0

function inNode(size: Size): Figures {
  const doc = new Y.Doc()
  seedDocument(doc, sizedDesign(size))
  const live = openDocument(doc, { actor: 'bench' })
  const passes = [1, 2, 3].map(() => timed(() => evaluate(live.snapshot(), { today })))
  const full = percentile(passes, 0.5)
  const open = openEvaluation()
  const opening = timed(() => open.evaluate(live.snapshot(), { today }))
  const random = seededRandom(size.bodies)
  const times: number[] = []
  for (let count = 0; times.length < edits; count += 1) {
    if (!editOfAnyKind(live, count, random)) continue
    times.push(timed(() => open.evaluate(live.snapshot(), { today })))
  }
  live.destroy()
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  console.log(
    `${size.bodies} × ${size.activities}, Node: full pass ${shown(full)} ms, opened in ${shown(opening)} ms; ` +
      `edit → findings p50 ${shown(p50)} ms, p95 ${shown(p95)} ms (${ratio(p50, full)} and ${ratio(p95, full)} of a full pass)`,
  )
  return { full, p50, p95 }
}

function timed(body: () => unknown): number {
  const start = performance.now()
  body()
  return performance.now() - start
}

function shown(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 1 : 0)
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(3)} ×`
}
