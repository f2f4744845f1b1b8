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

const cabinet = 'Digital Transformation Cabinet'

async function openExample(page: Page): Promise<DesignPage> {
  const design = new DesignPage(page)
  await design.startExample(server.ownerUrl, 'Ana Peña')
  return design
}

const list = (page: Page) => page.getByRole('list', { name: 'Findings' })
const noRhythm = (page: Page) =>
  list(page)
    .getByRole('listitem')
    .filter({ hasText: `It is not said how often ${cabinet} meets` })

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
}

test('what a fix changes is read before it is pressed, and one step takes it back', async ({ page }) => {
  const design = await openExample(page)
  await design.open('Findings')
  const fix = noRhythm(page).getByRole('button', { name: /^Set \d+ meetings/ })
  await fix.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const preview = page.getByRole('tooltip')
  await expect(preview).toContainText('This changes:')
  await expect(preview).toContainText(`“${cabinet}”, meetings a year: 2; it was not stated.`)
  await page.keyboard.press('Enter')
  await expect(noRhythm(page)).toHaveCount(0)
  // Whoever works by key goes on with the finding that has come to the same place.
  await expect(list(page).locator(':focus')).toHaveCount(1)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).click()
  await expect(noRhythm(page)).toHaveCount(1)
})

test('under a finger, a window shows the change and asks', async ({ browser }) => {
  const page = await (await browser.newContext({ hasTouch: true })).newPage()
  const design = await openExample(page)
  await design.open('Findings')
  await noRhythm(page)
    .getByRole('button', { name: /^Set \d+ meetings/ })
    .tap()
  const asked = page.getByRole('dialog', { name: /^Set \d+ meetings/ })
  await expect(asked).toContainText('meetings a year: 2')
  await asked.getByRole('button', { name: 'Cancel' }).tap()
  await expect(asked).toHaveCount(0)
  await expect(noRhythm(page)).toHaveCount(1)
  await noRhythm(page)
    .getByRole('button', { name: /^Set \d+ meetings/ })
    .tap()
  await asked.getByRole('button', { name: 'Apply' }).tap()
  await expect(noRhythm(page)).toHaveCount(0)
})

test('the page of a rule opens over the design; back again, the focus is where it was', async ({ page }) => {
  const design = await openExample(page)
  await design.open('Findings')
  const about = noRhythm(page).getByRole('link', { name: 'More about this rule' })
  await about.focus()
  await page.keyboard.press('Enter')
  const help = page.getByRole('dialog', { name: 'No rhythm of meetings' })
  await expect(help.getByRole('heading', { name: 'No rhythm of meetings' })).toBeFocused()
  await expect(help).toContainText('As it would be right')
  await expect(help.getByRole('link', { name: /Uruguay/ })).toHaveAttribute('href', /^https:/)
  await expect(page).toHaveURL(/\/help\/rules\/meeting-frequency-missing$/)
  await help.getByRole('button', { name: 'All rules' }).click()
  await page.getByRole('dialog').getByRole('searchbox', { name: 'Find a rule' }).fill('casting vote')
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Ties are possible/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Ties are possible' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/\/findings$/)
  await expect(about).toBeFocused()

  await page.goto(`${server.url}/help/rules/quorum-missing`)
  await expect(page.getByRole('article').getByRole('heading', { name: 'No quorum' })).toBeVisible()
})

test('F8 walks through the chart, and what is selected has findings of its own', async ({ page }) => {
  const design = await openExample(page)
  const footer = page.getByRole('contentinfo')
  await footer.getByRole('button', { name: /warnings$/ }).click()
  await expect(list(page).getByRole('listitem').first()).toHaveText(/^Warning/)
  await page.keyboard.press('F8')
  await expect(list(page).locator('[aria-current="true"]')).toHaveCount(1)
  const first = await list(page).locator('[aria-current="true"]').textContent()
  await page.keyboard.press('F8')
  await expect(list(page).locator('[aria-current="true"]')).not.toHaveText(first ?? '')
  await page.keyboard.press('Shift+F8')
  await expect(list(page).locator('[aria-current="true"]')).toHaveText(first ?? '')

  await design.showOutline()
  await design.body(cabinet).click()
  const before = await list(page).getByRole('listitem').count()
  await page.getByRole('button', { name: 'Of the selection (1)' }).click()
  await expect(async () => {
    expect(await list(page).getByRole('listitem').count()).toBeLessThan(before)
  }).toPass()
  await expect(noRhythm(page)).toHaveCount(1)
  await expect(design.body(cabinet)).toHaveAccessibleDescription(/\d+ warnings/)
  await expect(design.chart.getByRole('img', { name: '8 warnings' })).toHaveCount(1)

  await design.open('RACI')
  const row = design.map.getByRole('row', { name: 'Approve the Digital Agenda' })
  await expect(row.getByRole('img', { name: /^\d+ findings?\. Warning: / })).toHaveCount(1)
})

test('findings are filtered, grouped, and judged as they would be at submission', async ({ page }) => {
  const design = await openExample(page)
  await design.open('Findings')
  const errors = page.getByRole('radio', { name: /errors?$/ })
  const drafted = await errors.getAttribute('aria-label')
  await page.getByRole('radio', { name: 'Submission' }).check({ force: true })
  await expect(errors).not.toHaveAccessibleName(drafted ?? '')
  await page.getByRole('radio', { name: 'Draft' }).check({ force: true })
  await page.getByRole('searchbox', { name: 'Find in the findings' }).fill('LEADS digital')
  await expect(list(page).getByRole('listitem').first()).toContainText('leads the area')
  await page.getByRole('searchbox', { name: 'Find in the findings' }).fill('nothing like this')
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('radio', { name: 'Level', exact: true }).check({ force: true })
  await expect(list(page)).toContainText('Strategic level')
  await page.getByRole('radio', { name: /not stated$/ }).check({ force: true })
  await expect(list(page).getByRole('listitem')).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Not stated' }).getByRole('listitem').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the findings and the help pass axe, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme, reducedMotion: 'reduce' })).newPage()
    const design = await openExample(page)
    await page
      .getByRole('contentinfo')
      .getByRole('button', { name: /warnings$/ })
      .click()
    await expect(list(page)).toBeVisible()
    await expectAccessible(page)
    await design.open('Findings')
    await noRhythm(page)
      .getByRole('button', { name: /^Set \d+ meetings/ })
      .hover()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await expectAccessible(page)
    await noRhythm(page).getByRole('link', { name: 'More about this rule' }).click()
    await expect(page.getByRole('heading', { name: 'No rhythm of meetings' })).toBeVisible()
    await expectAccessible(page)
    await page.goto(`${server.url}/help/rules/seat-vacant`)
    await expect(page.getByRole('article')).toBeVisible()
    await expectAccessible(page)
  })
}
