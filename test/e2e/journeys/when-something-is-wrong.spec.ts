import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer
let designId: string

test.beforeEach(async () => {
  server = await startServer()
  const { id } = await api<{ id: string }>('POST', '/designs', {
    template: 'dominican-republic-2022',
    title: { en: 'Dominican Republic' },
    languages: ['en', 'es'],
  })
  designId = id
})
test.afterEach(async () => {
  await server.dispose()
})

async function api<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await fetch(`${server.url}/api${path}`, {
    method,
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  expect(answer.ok).toBe(true)
  return (answer.status === 204 ? undefined : await answer.json()) as Answer
}

async function enterAs(
  page: Page,
  role: 'viewer' | 'editor',
): Promise<{ design: DesignPage; linkId: string }> {
  const { url, id } = await api<{ url: string; id: string }>('POST', `/designs/${designId}/links`, { role })
  await page.goto(url)
  const design = new DesignPage(page)
  await design.introduce('Rafael Castro')
  await expect(design.chart).toBeVisible()
  return { design, linkId: id }
}

test('when access ends, a person is told and can take along what was not sent', async ({ page, context }) => {
  const { design, linkId } = await enterAs(page, 'editor')
  await design.showOutline()
  await design.saved()
  await context.setOffline(true)
  await design.addBelow('Ministry of Public Administration', 'Unsent Office')
  await expect(design.status).toContainText('kept here')

  await api('DELETE', `/designs/${designId}/links/${linkId}`)
  await context.setOffline(false)

  const told = page.getByRole('alertdialog', { name: 'Your access to this design has ended' })
  await expect(told).toContainText('not sent')
  const download = page.waitForEvent('download')
  await told.getByRole('button', { name: 'Save as a file' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(JSON.parse(file).format).toBe('governance-design')
  expect(file).toContain('Unsent Office')
})

test('whoever may only read sees that, and is offered nothing else', async ({ page }) => {
  const { design } = await enterAs(page, 'viewer')

  await expect(page.getByText('Read only')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add body' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden()
  await design.chart.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toBeHidden()
})

test('a wrong token and an unknown design are answered in plain words, with a way out', async ({ page }) => {
  await page.goto(`${server.url}/designs/${designId}?token=${'x'.repeat(32)}`)
  await expect(page.getByText('This link does not open anything')).toBeVisible()

  await page.goto(server.ownerUrl)
  await new DesignPage(page).introduce('Ana Peña')
  await page.goto(`${server.url}/designs/nobody-made-this`)
  await expect(page.getByRole('heading', { name: 'There is nothing here for you' })).toBeVisible()
  await page.getByRole('button', { name: 'To all designs' }).click()
  await expect(page.getByRole('heading', { name: 'Your designs' })).toBeVisible()
})

test('a broken file is refused with the place of every fault, and changes nothing', async ({ page }) => {
  await page.goto(server.ownerUrl)
  await new DesignPage(page).introduce('Ana Peña')
  const broken = {
    format: 'governance-design',
    version: 1,
    title: { en: 'Broken' },
    languages: ['en'],
    countries: [],
    bodies: [{ id: 'a', name: { en: 'A' }, kind: 'ministry' }],
  }

  await page.locator('input[type=file]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  })

  const told = page.getByRole('dialog', { name: 'The file cannot be opened' })
  await expect(told).toContainText('bodies[0].kind')
  await told.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByRole('link', { name: /^Open/ })).toHaveCount(1)
})

test('a browser without WebSocket works all the same, and says that it is slower', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebSocket')
  })

  const { design } = await enterAs(page, 'editor')

  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Slower connection' })).toBeVisible()
  await design.showOutline()
  await design.addBelow('Executive Branch (President of the Republic)', 'Digital Agency')
  await design.saved()
})

test('what is changed while the server is away goes out on its return', async ({ page, context }) => {
  const { design } = await enterAs(page, 'editor')
  await design.showOutline()
  await design.saved()

  await server.kill()
  await expect(design.status).toContainText('Offline')
  await design.addBelow('Ministry of Public Administration', 'Night Office')
  await expect(design.status).toContainText('kept here')
  server = await server.restart()
  await context.setOffline(true)
  await context.setOffline(false)

  await design.saved()
  const file = await api<{ bodies: { name: Record<string, string> }[] }>('GET', `/designs/${designId}`)
  expect(file.bodies.map((body) => body.name.en)).toContain('Night Office')
})
