import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import type { GovernanceDesign } from 'shared/model'
import { provideChromium } from '../../support/provideChromium.ts'
import { startServer } from '../../support/startServer.ts'
import { sizedDesign } from '../support/sizedDesign.ts'
import { type Figures, framesOfEdits, framesOfScrolling, statedIn } from './measure.ts'

/**
 * `pnpm bench raci [--rows N] [--columns N]`: the RACI map of the running product beside TanStack Virtual and a plain
 * HTML table of the same letters: how long until it stands, and the frames while it is scrolled and written in.
 * Ends with 1 where the goal for scrolling is missed.
 */
const { values } = parseArgs({ options: { rows: { type: 'string' }, columns: { type: 'string' } } })
const size = { rows: Number(values.rows ?? 300), columns: Number(values.columns ?? 500) }
/** Of the time that TanStack Virtual takes for the slowest frames of scrolling. */
const goal = 1 / 3

const design = mapOf(size)
const peers = buildPeers()
const browser = await chromium.launch({ executablePath: provideChromium() })
const server = await startServer()
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
const figures = {
  plenaria: await ofPlenaria(page),
  virtual: await ofPeer(page, 'virtual'),
  plain: await ofPeer(page, 'plain'),
}
await browser.close()
await server.dispose()

console.log(`RACI map, ${size.rows} × ${size.columns}, milliseconds`)
console.log(statedIn(figures))
const ratio = figures.plenaria.scroll.p95 / figures.virtual.scroll.p95
console.log(`scroll p95 to that of TanStack Virtual: ${ratio.toFixed(2)} (goal ${goal.toFixed(2)})`)
process.exit(ratio <= goal + 0.005 ? 0 : 1)

/** A map in which every body has a column and no seat has one. */
function mapOf({ rows, columns }: typeof size): GovernanceDesign {
  const made = sizedDesign({ bodies: columns, activities: rows })
  const bodies = made.bodies.map(({ id }) => id)
  const isBody = new Set(bodies)
  return {
    ...made,
    columns: bodies,
    assignments: (made.assignments ?? []).filter(({ holder }) => isBody.has(holder)),
  }
}

/** The peers are no dependency of the product: they have a folder of packages to themselves. */
function buildPeers(): string {
  const folder = join(import.meta.dirname, 'peers')
  const pnpm = process.env.npm_execpath
  for (const args of [
    ['install', '--frozen-lockfile'],
    ['run', 'build'],
  ]) {
    const [command, ...first] = pnpm?.endsWith('js') ? [process.execPath, pnpm] : [pnpm ?? 'pnpm']
    const all = [...first, '--silent', '--ignore-workspace', ...args]
    const { status, stderr } = spawnSync(command as string, all, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`The peers could not be built: ${stderr}`)
  }
  return join(folder, 'dist/peers.js')
}

async function ofPlenaria(page: Page): Promise<Figures> {
  const made = await fetch(`${server.url}/api/designs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(design),
  })
  const { id } = (await made.json()) as { id: string }
  await page.goto(server.ownerUrl)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Peña')
  await page.getByRole('button', { name: 'Enter' }).click()
  await page.goto(`${server.url}/designs/${id}/raci`)
  const cells = page.getByRole('gridcell')
  await cells.first().waitFor()
  // The judging of a design that was just opened is no part of what is measured.
  await page.getByRole('contentinfo').getByRole('button').first().waitFor()
  await page.getByRole('link', { name: 'Structure' }).click()
  await page.getByRole('region', { name: 'Chart' }).waitFor()
  const render = await page.evaluate(async () => {
    const link = [...document.querySelectorAll('nav a')].find((one) => one.textContent?.includes('RACI'))
    const started = performance.now()
    ;(link as HTMLElement).click()
    while (!document.querySelector('[role=grid] [role=gridcell][aria-label]')) {
      await new Promise(requestAnimationFrame)
    }
    await new Promise(requestAnimationFrame)
    return performance.now() - started
  })
  const scrolling = await framesOfScrolling(page, '[role=grid]')
  const first = page.locator('[role=gridcell][data-row][data-column="0"]').first()
  await first.scrollIntoViewIfNeeded()
  await first.click()
  await page.keyboard.press('Escape')
  return { render, ...scrolling, edit: await framesOfEdits(page) }
}

async function ofPeer(page: Page, kind: 'virtual' | 'plain'): Promise<Figures> {
  await page.goto('about:blank')
  await page.setContent('<div id="root"></div>')
  await page.addStyleTag({ path: join(import.meta.dirname, 'peers/src/map.css') })
  await page.addScriptTag({ content: readFileSync(peers, 'utf8') })
  const render = await page.evaluate(
    async ({ kind, map }) => {
      const { show } = (globalThis as unknown as { peers: { show(kind: string, map: unknown): void } }).peers
      const started = performance.now()
      show(kind, map)
      while (!document.querySelector('.letter')) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return performance.now() - started
    },
    { kind, map: plainMap() },
  )
  const scrolling = await framesOfScrolling(page, '#scroller')
  await page.locator('#scroller').focus()
  return { render, ...scrolling, edit: await framesOfEdits(page) }
}

/** The same map as names and letters, which is all that the peers draw. */
function plainMap() {
  const letters = new Map(
    design.assignments?.map((one) => [`${one.activity} ${one.holder}`, one.letters.join('')]),
  )
  const words = (text: Readonly<Record<string, string>>) => Object.values(text)[0] ?? ''
  const activities = design.activities ?? []
  return {
    rows: activities.map(({ name }) => words(name)),
    columns: design.bodies.map(({ name }) => words(name)),
    letters: activities.map((row) => design.bodies.map(({ id }) => letters.get(`${row.id} ${id}`) ?? '')),
  }
}
