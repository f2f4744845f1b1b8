import { expect, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { expectAccessible } from '../pages/accessible.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer
let design: DesignPage
test.beforeEach(async ({ page }) => {
  server = await startServer()
  design = new DesignPage(page)
  await design.startExample(server.ownerUrl, 'Ana Peña')
  await page.getByRole('link', { name: 'Lists' }).click()
})
test.afterEach(async () => {
  await server.dispose()
})

test('bodies are found, sorted and edited in place, and the chart says the same', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Bodies' })
  await page.getByRole('searchbox', { name: 'Find in the list' }).fill('secretariat')
  await expect(table.getByRole('row')).toHaveCount(2)
  await table.getByRole('button', { name: /^Name: Technical Secretariat/ }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Executive Secretariat')
  await page.keyboard.press('Enter')
  await expect(table.getByRole('button', { name: 'Name: Executive Secretariat' })).toBeFocused()
  await table.getByRole('button', { name: /^Decides or advises:/ }).click()
  await page.getByRole('menuitem', { name: 'Decides', exact: true }).click()
  await expect(table.getByRole('button', { name: 'Decides or advises: Decides' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find in the list' }).fill('')
  await table.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(table.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Show “Executive Secretariat” in the structure' }).click()
  await expect(design.chart.getByText('Executive Secretariat').first()).toBeVisible()
})

test('instruments say what rests on them, and coverage leads to the cells', async ({ page }) => {
  await page.getByRole('tab', { name: /Legal instruments/ }).click()
  await expect(page.getByRole('heading', { name: /bod(y|ies) without a legal instrument/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Coverage' }).click()
  const coverage = page.getByRole('table', { name: 'Coverage' })
  await expect(coverage.getByRole('rowheader', { name: /Digital infrastructure/ })).toBeVisible()
  await expectAccessible(page)
  await coverage.getByRole('button').first().click()
  await expect(design.map).toBeVisible()
})

test('what would be left without anyone if a body were dissolved', async ({ page }) => {
  await page.getByRole('link', { name: 'Structure' }).click()
  await design.chart
    .locator('[data-body]')
    .filter({ hasText: 'Digital Transformation Cabinet' })
    .first()
    .click({ button: 'right', position: { x: 30, y: 12 } })
  await page.getByRole('menuitem', { name: 'What if it is dissolved?' }).click()
  const dialog = page.getByRole('dialog', { name: /What if “Digital Transformation Cabinet” is dissolved/ })
  await expect(dialog.getByRole('heading', { name: /activities are left without anyone/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Decide on continuation' }).click()
  await expect(design.map).toBeVisible()
})
