import { type BrowserContext, expect, type Page, test } from '@playwright/test'
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

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('rows stand by decision family, columns by country, and each keeps the way that a person chose', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^Group rows/ }).click()
  await page.getByRole('menuitemradio', { name: 'By decision family' }).click()
  await expect(design.map.getByRole('row', { name: 'Policy' })).toBeVisible()
  await page.getByRole('button', { name: /^Group rows/ }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Ungrouped' })).toBeVisible()
  await expect(page.getByRole('menuitemradio', { name: 'One by one' })).toBeVisible()
  await page.getByRole('menuitemradio', { name: 'By country' }).click()
  await expect(design.map.getByRole('columnheader', { name: 'Dominican Republic' }).first()).toBeVisible()
  await page.reload()
  await expect(design.map.getByRole('row', { name: 'Policy' })).toBeVisible()
  await expect(design.map.getByRole('columnheader', { name: 'Dominican Republic' }).first()).toBeVisible()
})

test('what is hidden is listed, stays hidden after a reload, and comes back with its letters', async ({
  page,
}) => {
  const column = design.map.getByRole('columnheader', { name: cabinet })
  const row = design.map.getByRole('row', { name: approve })
  await row.getByRole('rowheader').click()
  await press(page, 'Shift+F10')
  await page.getByRole('menuitem', { name: 'Hide row' }).click()
  await expect(row).toBeHidden()
  await column.click()
  await page.getByRole('menuitem', { name: 'Hide column' }).click()
  await expect(column).toBeHidden()

  await page.reload()
  const hidden = page.getByRole('button', { name: '2 hidden' })
  await expect(hidden).toBeVisible()
  await expect(row).toBeHidden()
  await hidden.click()
  await page.getByRole('menuitem', { name: `Show “${approve}”` }).click()
  await expect(row).toBeVisible()
  await page.getByRole('button', { name: '1 hidden' }).click()
  await page.getByRole('menuitem', { name: 'Show all' }).click()
  await expect(await design.cell(decide, cabinet)).toHaveAccessibleName('Accountable')
})

test('the map is searched by name, in every language and without accents', async ({ page }) => {
  await design.map.getByRole('row', { name: approve }).getByRole('rowheader').click()
  await press(page, 'Control+f')
  const field = page.getByRole('searchbox', { name: 'Find in the map' })
  await expect(field).toBeFocused()
  await page.keyboard.type('republica digital')
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1')
  await press(page, 'Escape')
  await expect(design.map.getByRole('row', { name: decide }).getByRole('rowheader')).toBeFocused()
})

test('a table with cells goes out and comes in, as spreadsheets put it on the clipboard', async ({
  page,
}) => {
  await (await design.cell(approve, executive)).click()
  await press(page, 'Escape', 'Shift+ArrowRight', 'Control+c')
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('<td>A</td><td>R</td>')

  const table = '<table><tr><td colspan="2"><b>C</b></td></tr><tr><td>I</td><td>A<br>R</td></tr></table>'
  await page.evaluate(
    (words) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([words], { type: 'text/html' }),
          'text/plain': new Blob(['not these'], { type: 'text/plain' }),
        }),
      ]),
    table,
  )
  await (await design.cell(approve, executive)).click()
  await press(page, 'Escape', 'Control+v')
  await expect(await design.cell(approve, executive)).toHaveAccessibleName('Consulted')
  await expect(await design.cell(approve, cabinet)).toHaveAccessibleName('')
  await press(page, 'Control+z')
  await expect(await design.cell(approve, executive)).toHaveAccessibleName('Accountable')
})

test('two people on one cell lose no letter, are told of two accountables, and each undoes their own', async ({
  page,
  browser,
}) => {
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = await page.getByRole('textbox', { name: 'New link' }).inputValue()
  await press(page, 'Escape')
  const elsewhere: BrowserContext = await browser.newContext()
  const rafael = new DesignPage(await elsewhere.newPage())
  await rafael.page.goto(link)
  await rafael.introduce('Rafael Castro')
  await rafael.open('RACI')

  // Each sees where the other is.
  await (await rafael.cell(decide, executive)).click()
  await press(rafael.page, 'Escape')
  await expect(design.map.getByText('Rafael', { exact: true })).toBeVisible()

  // Both write in one cell while neither hears of the other.
  const cells = [await design.cell(decide, executive), await rafael.cell(decide, executive)] as const
  await elsewhere.setOffline(true)
  await press(rafael.page, 'a')
  await expect(cells[1]).toHaveAccessibleName('Accountable')
  await cells[0].click()
  await press(page, 'Escape', 'c')
  await expect(cells[0]).toHaveAccessibleName('Consulted')
  await elsewhere.setOffline(false)
  for (const cell of cells) await expect(cell).toHaveAccessibleName('Accountable, Consulted')

  // The cabinet was accountable already: both are told that it is two now.
  for (const person of [design, rafael]) {
    await expect(
      person.map
        .getByRole('row', { name: decide })
        .getByRole('gridcell', { name: '2 accountable, one is enough' }),
    ).toBeVisible()
  }
  await press(page, 'Control+z')
  for (const cell of cells) await expect(cell).toHaveAccessibleName('Accountable')
})
