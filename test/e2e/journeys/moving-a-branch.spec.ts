import { expect, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer
let design: DesignPage

test.beforeEach(async ({ page }) => {
  server = await startServer()
  design = new DesignPage(page)
  // Cards that glide to their places are not where a hand reaches for them.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await design.startExample(server.ownerUrl, 'Ana Peña')
  await design.showOutline()
  await page.getByRole('button', { name: 'Fit to the window' }).click()
})
test.afterEach(async () => {
  await server.dispose()
})

const table = 'Digital Government table'
const ministry = 'Ministry of Public Administration'

/** The level in the tree, 1 at the top, and the body that stands right above in the list one level up. */
async function superiorOf(name: string): Promise<string | undefined> {
  const items = await design.tree.getByRole('treeitem').all()
  const rows = await Promise.all(
    items.map(async (item) => ({
      name: await item.getAttribute('aria-label'),
      level: Number(await item.getAttribute('aria-level')),
    })),
  )
  const at = rows.findIndex((row) => row.name === name)
  const level = rows[at]?.level ?? 0
  return rows.slice(0, at).findLast((row) => row.level === level - 1)?.name ?? undefined
}

async function middleOf(name: string): Promise<{ x: number; y: number }> {
  const card = design.chart.locator('[data-body]').filter({ hasText: name }).first()
  let box = await card.boundingBox()
  await expect
    .poll(async () => {
      const before = box
      box = await card.boundingBox()
      return before !== null && box !== null && before.x === box.x && before.y === box.y
    })
    .toBe(true)
  if (!box) throw new Error(`The card of ${name} is not on the screen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(from: string, to: string): Promise<void> {
  const start = await middleOf(from)
  const end = await middleOf(to)
  await design.page.mouse.move(start.x, start.y)
  await design.page.mouse.down()
  for (let step = 1; step <= 12; step += 1)
    await design.page.mouse.move(
      start.x + ((end.x - start.x) * step) / 12,
      start.y + ((end.y - start.y) * step) / 12,
    )
  await design.page.mouse.up()
}

test('a card dropped on another one reports to it, in one step that can be taken back', async ({ page }) => {
  expect(await superiorOf(table)).toBe('Digital Transformation Cabinet')

  await drag(table, ministry)
  await expect.poll(() => superiorOf(table)).toBe(ministry)

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => superiorOf(table)).toBe('Digital Transformation Cabinet')
})

test('a body is not dropped on its own branch, and nothing moves', async ({ page }) => {
  await drag(ministry, 'Government Office of Information')

  await expect(page.getByText('cannot report to a body of its own branch')).toBeVisible()
  expect(await superiorOf(ministry)).toBe('Executive Branch (President of the Republic)')
})

test('a dialog moves a branch without dragging', async ({ page }) => {
  await design.body(table).click()
  await page.getByRole('button', { name: 'Move to…' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Reports to/ })
    .click()
  await page.getByRole('option', { name: ministry }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click()

  await expect.poll(() => superiorOf(table)).toBe(ministry)
})

test('deleting asks what becomes of the branch, and can be taken back', async ({ page }) => {
  await design.body('Digital Transformation Cabinet').click()
  await page.keyboard.press('Delete')
  await page.getByRole('radio', { name: 'Lift them to the superior' }).check({ force: true })
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect.poll(() => superiorOf(table)).toBe('Executive Branch (President of the Republic)')

  await page.getByRole('button', { name: 'Undo' }).first().click()

  await expect.poll(() => superiorOf(table)).toBe('Digital Transformation Cabinet')
  await design.open('RACI')
  await expect(
    await design.cell('Adopt the internal rules of the Cabinet', 'Digital Transformation Cabinet'),
  ).toHaveAccessibleName(/Accountable/)
})
