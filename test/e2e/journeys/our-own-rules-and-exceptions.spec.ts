import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
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

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

test('a team softens a rule and sets a number, sees what follows, and takes it back in one step', async ({
  page,
}) => {
  await openExample(page)
  await page.getByRole('button', { name: 'Change the rules' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rules that judge this design' })
  await expect(dialog.getByRole('status')).toHaveText('No finding changes.')
  await dialog.getByRole('textbox', { name: 'Find a rule' }).fill('level-skip')
  await dialog.getByRole('button', { name: /Severity of/ }).click()
  await page.getByRole('option', { name: 'Left out' }).click()
  await expect(dialog.getByRole('status')).toContainText('→')
  // However long the list, the buttons below it stay in reach.
  await dialog.getByRole('textbox', { name: 'Find a rule' }).fill('')
  await expect(dialog.getByRole('button', { name: 'Apply' })).toBeInViewport()
  await dialog.getByRole('textbox', { name: 'Find a rule' }).fill('body-too-large')
  const most = dialog.getByRole('textbox', { name: 'Voting seats at the directive level, at most' })
  await most.fill('12')
  await most.press('Tab')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Apply' }).click()
  await expect(page.getByText('2 settings adapted')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(page.getByText('As the profile has them.')).toBeVisible()
})

test('an exception is accepted, renewed and withdrawn, and the report can be printed', async ({ page }) => {
  const design = await openExample(page)
  await design.open('Findings')
  const list = page.getByRole('list', { name: 'Findings', exact: true })
  const lead = list.getByRole('listitem').filter({ hasText: 'There is no lead digital authority' })
  await lead.getByRole('button', { name: 'Accept with reason' }).click()
  const dialog = page.getByRole('dialog', { name: 'Accept this finding' })
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A law is before congress')
  await dialog.getByRole('button', { name: 'Accept with reason' }).click()
  const accepted = page.getByRole('list', { name: /^Accepted/ }).getByRole('listitem')
  await expect(accepted).toContainText('Accepted by Ana Peña')
  await accepted.getByRole('button', { name: 'Renew' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('A law is before congress')
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The law is in force next year')
  await dialog.getByRole('button', { name: 'Accept with reason' }).click()
  await expect(accepted).toHaveCount(1)
  await expect(accepted).toContainText('The law is in force next year')
  const href = await page.getByRole('link', { name: 'Print report' }).getAttribute('href')
  const report = await page.request.get(`${server.url}${href}`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  expect(report.status()).toBe(200)
  expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await accepted.getByRole('button', { name: 'No longer accept' }).click()
  await expect(accepted).toHaveCount(0)
})
