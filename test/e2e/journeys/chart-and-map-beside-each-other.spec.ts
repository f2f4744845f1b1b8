import { expect, test } from '@playwright/test'
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

test('a row lights its path in the chart, a body its column in the map, and the line between them moves by keyboard', async ({
  page,
}) => {
  const design = new DesignPage(page)
  await design.startExample(server.ownerUrl, 'Ana Peña')
  await page.getByRole('link', { name: 'Both' }).click()
  await expect(design.map).toBeVisible()
  await expect(design.chart).toBeVisible()

  await design.map.getByRole('row', { name: 'Approve the Digital Agenda' }).getByRole('rowheader').click()
  const card = (name: string) => design.chart.locator('[data-body]').filter({ hasText: name })
  await expect(card('Executive Branch').locator('[class*="letters"]')).toHaveText('A')
  await expect(card('Technical Secretariat').locator('[class*="letters"]')).toHaveText('C')

  await card('Digital Transformation Cabinet')
    .first()
    .click({ position: { x: 30, y: 12 } })
  await expect(design.map.locator('[data-kind="pointed"]')).toHaveCount(1)
  await expect(card('Executive Branch').locator('[class*="letters"]')).toHaveCount(0)

  const divider = page.getByRole('separator', { name: 'Width of chart and map' })
  await divider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuenow', '55')
  await expectAccessible(page)
})
