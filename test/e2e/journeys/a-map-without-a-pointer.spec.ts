import { expect, type Page, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer
let design: DesignPage

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  server = await startServer()
  design = new DesignPage(page)
  await design.startExample(server.ownerUrl, 'Ana Peña')
  await design.open('RACI')
  await expect(design.map).toBeVisible()
})
test.afterEach(async () => {
  await server.dispose()
})

const approve = 'Approve the Digital Agenda'
const decide = 'Decide on continuation of the inherited República Digital projects'
const executive = 'Executive Branch (President of the Republic)'
const cabinet = 'Digital Transformation Cabinet'
const secretariat = 'Technical Secretariat of the Cabinet'

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Moves the keyboard to a row of the map. */
async function goToRow(name: string): Promise<void> {
  await design.map.getByRole('row', { name }).getByRole('rowheader').focus()
  await design.map.getByRole('row', { name }).getByRole('rowheader').click()
}

test('letters are given, added, marked, taken away and taken back by keyboard', async ({ page }) => {
  const cell = await design.cell(decide, executive)
  await goToRow(decide)
  await press(page, 'ArrowRight', 'c')
  await expect(cell).toHaveAccessibleName('Consulted')
  await press(page, 'Shift+I')
  await expect(cell).toHaveAccessibleName('Consulted, Informed')
  await press(page, '!')
  await expect(cell).toHaveAccessibleName('Consulted, Informed, binding')
  await press(page, 'Delete')
  await expect(cell).toHaveAccessibleName('')
  await press(page, 'Control+z', 'Control+z')
  await expect(cell).toHaveAccessibleName('Consulted, Informed')
  await press(page, 'Control+z', 'Control+z', ' ')
  await expect(cell).toHaveAccessibleName('Responsible')
})

test('ranges go to a spreadsheet and come back, words and all; nonsense changes nothing', async ({
  page,
}) => {
  await goToRow(approve)
  await press(page, 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('A\tR\tC')

  await goToRow(decide)
  await press(page, 'ArrowRight')
  await page.evaluate(() => navigator.clipboard.writeText('Accountable\tR, C\tI\r\n'))
  await press(page, 'Control+v')
  await expect(await design.cell(decide, executive)).toHaveAccessibleName('Accountable')
  await expect(await design.cell(decide, cabinet)).toHaveAccessibleName('Responsible, Consulted')
  await expect(await design.cell(decide, secretariat)).toHaveAccessibleName('Informed')

  await page.evaluate(() => navigator.clipboard.writeText('I\tweekly'))
  await press(page, 'Control+v')
  await expect(page.getByText('Nothing was pasted: “weekly” (row 1, column 2)')).toBeVisible()
  await expect(await design.cell(decide, executive)).toHaveAccessibleName('Accountable')

  await press(page, 'Control+z')
  await expect(await design.cell(decide, executive)).toHaveAccessibleName('')
  await expect(await design.cell(decide, cabinet)).toHaveAccessibleName('Accountable')
})

test('activities are listed one after the other, renamed, moved and removed', async ({ page }) => {
  const row = (name: string) => design.map.getByRole('row', { name, exact: true })
  await page.getByRole('button', { name: 'Add activity', exact: true }).focus()
  await press(page, 'Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the new activity' })).toBeFocused()
  await page.keyboard.type('Publish the report')
  await press(page, 'Enter')
  await expect(row('Publish the report')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name of the new activity' })).toBeFocused()
  await press(page, 'Escape')
  await expect(page.getByRole('textbox', { name: 'Name of the new activity' })).toBeHidden()

  await goToRow('Publish the report')
  await press(page, 'F2')
  await expect(page.getByRole('textbox', { name: 'Name of the activity' })).toBeFocused()
  await press(page, 'Control+a')
  await page.keyboard.type('Publish the yearly report')
  await press(page, 'Enter')
  await expect(row('Publish the yearly report').getByRole('rowheader')).toBeFocused()

  const names = () =>
    design.map
      .getByRole('row')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label')).filter(Boolean))
  await press(page, 'Alt+ArrowUp')
  await expect.poll(async () => (await names()).indexOf('Publish the yearly report')).toBe(4)

  await press(page, 'Delete')
  await expect(row('Publish the yearly report')).toBeHidden()
  await press(page, 'Control+z')
  await expect(row('Publish the yearly report')).toBeVisible()
})

test('F8 goes from finding to finding, and what mends one is taken back in one step', async ({ page }) => {
  await (await design.cell(decide, cabinet)).click()
  await press(page, 'Escape', 'c')
  const list = page.getByRole('list', { name: 'Findings' })
  const missing = list
    .getByRole('listitem')
    .filter({ hasText: `‘${decide}’` })
    .filter({ hasText: /^Error/ })
  await expect(missing.first()).toBeVisible()
  const go = missing.first().getByRole('button').first()
  await go.click()
  await expect(go).toHaveAttribute('aria-current', 'true')
  await missing
    .first()
    .getByRole('button', { name: /Cabinet/ })
    .first()
    .click()
  await expect(await design.cell(decide, cabinet)).toHaveAccessibleName(/Accountable/)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect(await design.cell(decide, cabinet)).toHaveAccessibleName('Consulted')

  await press(page, 'F8')
  await expect(list.locator('[aria-current="true"]')).toHaveCount(1)
})

test('who decides is read beside the row, and followed to the chart', async ({ page }) => {
  await goToRow(approve)
  const panel = page.getByRole('complementary', { name: 'Activity' })
  await expect(panel).toContainText(`${cabinet}`)
  await expect(panel).toContainText('answers for it.')
  await expect(panel).toContainText('Basis: Decree 527-21, establishing the Digital Agenda 2030.')
  await panel.getByRole('button', { name: 'Show in chart' }).click()
  await expect(design.chart).toBeVisible()
})
