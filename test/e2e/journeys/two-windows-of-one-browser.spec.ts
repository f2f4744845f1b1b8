import { expect, type Page, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer
test.beforeEach(async () => {
  server = await startServer()
})
test.afterEach(() => server.dispose())

/** How many changes this browser keeps as unsent, whichever window made them. */
const keptUnsent = (page: Page) =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    let count = 0
    for (const { name } of await indexedDB.databases()) {
      if (!name || /\.record$/.test(name)) continue
      const database = await answer(indexedDB.open(name))
      if (database.objectStoreNames.contains('custom')) {
        const lists = await answer(database.transaction('custom').objectStore('custom').getAll())
        for (const list of lists)
          count += typeof list === 'string' ? (JSON.parse(list) as unknown[]).length : 0
      }
      database.close()
    }
    return count
  })

test('what two windows of one browser could not send is kept for both, and sent by a third', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const first = new DesignPage(await context.newPage())
  await first.page.goto(server.ownerUrl)
  await first.introduce('Ana Peña')
  await first.page.getByRole('button', { name: /Dominican Republic/ }).click()
  await first.page.getByRole('dialog').getByRole('button', { name: 'Create' }).click()
  await first.showOutline()
  await first.saved()
  const address = first.page.url()
  const second = new DesignPage(await context.newPage())
  await second.page.goto(address)
  await second.showOutline()
  await second.saved()

  await context.setOffline(true)
  const superior = 'Executive Branch (President of the Republic)'
  await first.addBelow(superior, 'Digital Agency')
  const ofFirst = await keptUnsent(first.page)
  expect(ofFirst).toBeGreaterThan(0)
  await second.addBelow(superior, 'Data Office')
  await expect.poll(() => keptUnsent(second.page)).toBeGreaterThan(ofFirst)

  await first.page.close()
  await second.page.close()
  await context.setOffline(false)
  const third = new DesignPage(await context.newPage())
  await third.page.goto(address)
  await third.showOutline()
  await expect(third.body('Digital Agency')).toBeVisible()
  await expect(third.body('Data Office')).toBeVisible()
  await third.saved()
  await expect.poll(() => keptUnsent(third.page)).toBe(0)
})
