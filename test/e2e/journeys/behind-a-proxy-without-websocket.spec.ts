import { type Browser, expect, test } from '@playwright/test'
import { type NetworkProxy, startProxy } from '../../support/provideNginx.ts'
import { freePort, type RunningServer, startServer } from '../../support/startServer.ts'
import { DesignPage } from '../pages/designPage.ts'

/** What networks do to a WebSocket. */
const refusing = 'if ($http_upgrade) { return 403; }'
const buffering = `${refusing} proxy_buffering on; proxy_ignore_headers X-Accel-Buffering; proxy_buffers 8 64k; proxy_buffer_size 64k; proxy_busy_buffers_size 128k;`
const letting = 'proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;'

let server: RunningServer
let proxy: NetworkProxy
const open = async (rules: string) => {
  const [port, to] = [await freePort(), await freePort()]
  server = await startServer({ port: to, environment: { PUBLIC_URL: `http://127.0.0.1:${port}` } })
  proxy = await startProxy(port, to, rules)
}
test.afterEach(async () => {
  await proxy.dispose()
  await server.dispose()
})

/** A person at the worked example, or at the address given. */
async function enter(browser: Browser, name: string, address?: string): Promise<DesignPage> {
  const person = new DesignPage(await (await browser.newContext()).newPage())
  await person.page.goto(address ?? server.ownerUrl)
  await person.introduce(name)
  if (!address) {
    await person.page.getByRole('button', { name: /Dominican Republic/ }).click()
    await person.page.getByRole('dialog').getByRole('button', { name: 'Create' }).click()
  }
  await expect(person.chart).toBeVisible()
  await person.showOutline()
  return person
}

const superior = 'Executive Branch (President of the Republic)'
const slower = (person: DesignPage) =>
  person.page.getByRole('contentinfo').getByRole('button', { name: 'Slower connection' })

for (const [network, rules] of [
  ['refuses upgrades', refusing],
  ['refuses upgrades and holds answers back', buffering],
] as const) {
  test(`two people work together where the network ${network}`, async ({ browser }) => {
    await open(rules)
    const ana = await enter(browser, 'Ana Peña')
    await expect(slower(ana)).toBeVisible()
    await ana.saved()
    const design = `${new URL(ana.page.url()).pathname}?token=${server.token}`
    const rafael = await enter(browser, 'Rafael Castro', server.url + design)
    await expect(slower(rafael)).toBeVisible()
    await expect(ana.page.getByRole('list', { name: 'People here' })).toContainText('Rafael Castro')

    await ana.addBelow(superior, 'Digital Agency')
    await expect(rafael.body('Digital Agency')).toBeVisible()
    await rafael.addBelow(superior, 'Data Office')
    await expect(ana.body('Data Office')).toBeVisible()
    await ana.saved()
    await rafael.saved()
    expect(await rafael.names()).toEqual(await ana.names())
  })
}

test('where the network lets WebSocket through again, it is taken again', async ({ browser }) => {
  await open(refusing)
  const ana = await enter(browser, 'Ana Peña')
  await expect(slower(ana)).toBeVisible()
  await proxy.change(letting)
  await ana.page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(slower(ana)).toBeHidden()
  await ana.saved()
  await ana.addBelow(superior, 'Digital Agency')
  await ana.saved()
})
