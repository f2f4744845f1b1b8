import { expect, test } from '@playwright/test'
import { readPdf } from '../../support/readPdf.ts'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer

test.beforeEach(async () => {
  server = await startServer()
})
test.afterEach(async () => {
  await server.dispose()
})

test('two ministries draft one structure, apart and together, and lose nothing', async ({ browser }) => {
  test.setTimeout(180_000)
  const activity = 'Approve the interoperability framework'

  // The owner opens the address that the start printed and begins with the worked example.
  const ana = new DesignPage(await (await browser.newContext()).newPage())
  await ana.startExample(server.ownerUrl, 'Ana Peña')
  await expect(ana.chart.getByText('Digital Transformation Cabinet').first()).toBeVisible()
  const designUrl = new URL(ana.page.url())

  // She shares it; a colleague in another ministry enters by the link.
  await ana.page.getByRole('button', { name: 'Share' }).click()
  await ana.page.getByRole('button', { name: 'Make a link' }).click()
  const link = await ana.page.getByRole('textbox', { name: 'New link' }).inputValue()
  await ana.page.keyboard.press('Escape')
  const rafaelsBrowser = await browser.newContext()
  const rafael = new DesignPage(await rafaelsBrowser.newPage())
  await rafael.page.goto(link)
  await rafael.introduce('Rafael Castro')
  await expect(rafael.chart).toBeVisible()
  await expect(ana.page.getByRole('list', { name: 'People here' })).toContainText('Rafael Castro')

  // She adds a lead authority …
  await ana.showOutline()
  await ana.addBelow('Executive Branch (President of the Republic)', 'Digital Agency')
  await ana.set('Level', 'Directive')
  await ana.set('Lead digital authority', 'Yes')
  await rafael.showOutline()
  await expect(rafael.body('Digital Agency')).toBeVisible()

  // … and gives it a decision.
  await ana.open('RACI')
  await ana.page.getByRole('button', { name: 'Add activity' }).click()
  await ana.page.keyboard.type(activity)
  await ana.page.keyboard.press('Enter')
  await expect(ana.map.getByRole('row', { name: activity })).toBeVisible()
  await ana.page.keyboard.press('Escape')
  await ana.page.getByRole('button', { name: /^Columns/ }).click()
  await ana.page.getByRole('button', { name: 'Add the column of Digital Agency' }).click()
  await ana.page.getByRole('button', { name: 'Done' }).click()
  const anasCell = await ana.cell(activity, 'Digital Agency')
  await anasCell.click()
  await ana.page.keyboard.press('Escape')
  await ana.page.keyboard.press('a')
  await expect(anasCell).toHaveAccessibleName(/Accountable/)
  await ana.saved()

  // He makes the same decision doubly accountable, and both are told.
  await rafael.open('RACI')
  const rafaelsCell = await rafael.cell(activity, 'Digital Transformation Cabinet')
  await rafaelsCell.click()
  await rafael.page.keyboard.press('Escape')
  await rafael.page.keyboard.press('a')
  await expect(rafaelsCell).toHaveAccessibleName(/Accountable/)
  const doubled = new RegExp(`${activity}.*has 2 accountable`)
  for (const person of [ana, rafael]) {
    await person.open('Findings')
    await expect(
      person.page.getByRole('list', { name: 'Findings' }).getByRole('button', { name: doubled }),
    ).toBeVisible()
  }

  // He takes back his own step, and only that.
  await rafael.page.getByRole('button', { name: 'Undo' }).click()
  for (const person of [ana, rafael]) {
    await expect(
      person.page.getByRole('list', { name: 'Findings' }).getByRole('button', { name: doubled }),
    ).toBeHidden()
  }
  await ana.open('RACI')
  await expect(await ana.cell(activity, 'Digital Agency')).toHaveAccessibleName(/Accountable/)

  // A fix is one step of the one who takes it.
  await rafael.page.getByRole('button', { name: 'Redo' }).click()
  await ana.open('Findings')
  const finding = ana.page
    .getByRole('listitem')
    .filter({ has: ana.page.getByRole('button', { name: doubled }) })
    .last()
  await finding
    .getByRole('button', { name: /Digital Agency/ })
    .last()
    .click()
  for (const person of [ana, rafael]) {
    await expect(
      person.page.getByRole('list', { name: 'Findings' }).getByRole('button', { name: doubled }),
    ).toBeHidden()
  }

  // His line goes; he works on. Meanwhile she does, too.
  await rafael.open('Structure')
  await rafael.showOutline()
  await rafael.saved()
  await rafaelsBrowser.setOffline(true)
  await expect(rafael.status).toContainText('Offline')
  for (const name of ['Data Office', 'Cloud Office', 'Skills Office'])
    await rafael.addBelow('Digital Agency', name)
  await expect(rafael.status).toHaveText(/Offline, \d+ changes kept here/)
  await ana.open('Structure')
  await ana.showOutline()
  await ana.addBelow('Digital Agency', 'Identity Office')

  // He comes back: both see the same.
  await rafaelsBrowser.setOffline(false)
  await rafael.saved()
  await ana.saved()
  for (const person of [ana, rafael]) {
    for (const name of ['Data Office', 'Cloud Office', 'Skills Office', 'Identity Office'])
      await expect(person.body(name)).toBeVisible()
  }
  expect(await rafael.names()).toEqual(await ana.names())

  // What is taken out says what is on the screen.
  const id = designUrl.pathname.split('/')[2]
  for (const [view, words] of [
    ['chart', ['Digital Agency', 'Identity Office']],
    ['raci', [activity]],
  ] as const) {
    const answer = await ana.page.request.get(
      `${server.url}/api/designs/${id}/export?view=${view}&format=pdf&lang=en&paper=A3&landscape=1`,
      { headers: { authorization: `Bearer ${server.token}` } },
    )
    expect(answer.status()).toBe(200)
    const text = await readPdf(await answer.body())
    for (const word of words) expect(text.replace(/\s+/g, ' ')).toContain(word)
  }

  // The power fails. Everything that was shown as saved is there, also for somebody who comes fresh.
  const before = await ana.names()
  await server.kill()
  server = await server.restart()
  const fresh = new DesignPage(await (await browser.newContext()).newPage())
  await fresh.page.goto(`${server.url}${designUrl.pathname}?token=${server.token}`)
  await fresh.introduce('Joana Barbosa')
  await fresh.showOutline()
  await expect(fresh.body('Identity Office')).toBeVisible()
  expect(await fresh.names()).toEqual(before)
})
