import { chromium } from '@playwright/test'
import { openDocument } from 'shared/document'
import { openClient } from '../../support/openClient.ts'
import { provideChromium } from '../../support/provideChromium.ts'
import { startServer } from '../../support/startServer.ts'
import { seededRandom } from '../support/random.ts'
import { type Size, sizedDesign } from '../support/sizedDesign.ts'
import { editOfAnyKind } from './edits.ts'
import { percentile } from './percentile.ts'

/**
 * Opens a design in the production client, edits it as somebody else would, and measures in the page: from the
 * change until its findings are there, and until the frame that shows them.
 */
export async function inBrowser(size: Size, edits: number): Promise<void> {
  const server = await startServer()
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  try {
    const made = await fetch(`${server.url}/api/designs`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(sizedDesign(size)),
    })
    const { id } = (await made.json()) as { id: string }
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const judged: { findings: number; painted: number }[] = []
    let tell = () => {}
    await page.exposeFunction('tellJudged', (times: { findings: number; painted: number }) => {
      judged.push(times)
      tell()
    })
    await page.addInitScript(observeFindings)
    const nextJudged = () =>
      new Promise<void>((resolve) => {
        tell = resolve
      })
    await page.goto(server.ownerUrl)
    const first = nextJudged()
    await page.goto(`${server.url}/designs/${id}`)
    await page.getByLabel('Your name').fill('Bench')
    await page.getByRole('button', { name: 'Enter', exact: true }).click()
    await first
    const client = openClient({ url: server.url, token: server.token, room: id })
    await client.synced()
    const live = openDocument(client.doc, { actor: 'bench' })
    const random = seededRandom(size.bodies)
    const opening = judged.length
    for (let turn = 0; judged.length < opening + edits; turn += 1) {
      const told = nextJudged()
      if (editOfAnyKind(live, turn, random)) await told
    }
    client.close()
    const times = judged.slice(opening)
    const of = (key: 'findings' | 'painted', share: number) =>
      percentile(
        times.map((one) => one[key]),
        share,
      ).toFixed(1)
    console.log(
      `${size.bodies} × ${size.activities}, Chromium: edit → findings p50 ${of('findings', 0.5)} ms, p95 ${of('findings', 0.95)} ms; ` +
        `→ painted p50 ${of('painted', 0.5)} ms, p95 ${of('painted', 0.95)} ms`,
    )
  } finally {
    await browser.close()
    await server.dispose()
  }
}

/** In the page: hears of each judgement of the client, and waits for the frame after it. */
function observeFindings(): void {
  const page = window as unknown as { tellJudged(times: object): void }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name !== 'findings') continue
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        // After the frame's own work, when it is on its way to the screen.
        port1.onmessage = () =>
          page.tellJudged({ findings: entry.duration, painted: performance.now() - entry.startTime })
        port2.postMessage(undefined)
      })
    }
  }).observe({ type: 'measure' })
}
