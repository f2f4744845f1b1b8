import { expect, type Page, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { expectAccessible } from '../pages/accessible.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer

test.beforeEach(async () => {
  server = await startServer()
})
test.afterEach(async () => {
  await server.dispose()
})

async function openExample(page: Page): Promise<DesignPage> {
  const design = new DesignPage(page)
  await design.startExample(server.ownerUrl, 'Ana Peña')
  return design
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen passes axe, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme, reducedMotion: 'reduce' })).newPage()
    await page.goto(server.ownerUrl)
    await expect(page.getByRole('textbox', { name: 'Your name' })).toBeVisible()
    await expectAccessible(page)
    const design = await openExample(page)
    await design.showOutline()
    await expectAccessible(page)
    await design.body('Digital Transformation Cabinet').click()
    await expect(page.getByRole('heading', { name: 'Digital Transformation Cabinet' })).toBeVisible()
    await expectAccessible(page)
    await design.open('RACI')
    await expect(design.map).toBeVisible()
    await expectAccessible(page)
    await design.open('Findings')
    await expect(page.getByRole('list', { name: 'Findings' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'All designs' }).click()
    await expect(page.getByRole('link', { name: /^Open/ })).toBeVisible()
    await expectAccessible(page)
  })
}

test('a structure is built without a pointer', async ({ page }) => {
  const design = await openExample(page)
  await design.chart.focus()

  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Unit one')
  await page.keyboard.press('Enter')
  for (const name of ['Unit two', 'Unit three']) {
    await page.keyboard.press('Enter')
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Tab')
  await page.keyboard.type('Desk')
  await page.keyboard.press('Escape')

  await design.saved()
  await design.showOutline()
  for (const name of ['Unit one', 'Unit two', 'Unit three']) await expect(design.body(name)).toBeVisible()
  const desk = await design.body('Desk').getAttribute('aria-level')
  const unit = await design.body('Unit three').getAttribute('aria-level')
  expect(Number(desk)).toBe(Number(unit) + 1)
})

test('the language changes without a reload, and stays', async ({ page }) => {
  await openExample(page)
  await page.evaluate(() => {
    document.body.dataset.untouched = 'yes'
  })

  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: 'Português' }).click()

  await expect(page.getByRole('button', { name: 'Exportar' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt')
  expect(await page.evaluate(() => document.body.dataset.untouched)).toBe('yes')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Exportar' })).toBeVisible()
})

test('a body renamed in the chart is renamed in the map at once', async ({ browser, page }) => {
  const design = await openExample(page)
  const other = new DesignPage(await (await browser.newContext()).newPage())
  await other.page.goto(`${new URL(page.url()).href}/raci?token=${server.token}`)
  await other.introduce('Joana Barbosa')
  await expect(other.map).toBeVisible()

  await design.showOutline()
  await design.body('Technical Secretariat of the Cabinet').click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: 'Name of the body' }).fill('Delivery Unit')
  await page.keyboard.press('Enter')

  await expect(other.map.getByRole('columnheader', { name: 'Delivery Unit' }).first()).toBeVisible()
})
