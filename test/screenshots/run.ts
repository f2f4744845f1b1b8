/**
 * Pictures of every screen of the running product, with the worked example, for whoever changes how it looks:
 * `pnpm screenshots [folder]` writes each screen in three sizes, light and dark, into `test/results/screens`;
 * `pnpm screenshots --docs` renews those of the documentation.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { provideChromium } from '../support/provideChromium.ts'
import { startServer } from '../support/startServer.ts'

const root = join(import.meta.dirname, '../..')
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]
const themes = ['light', 'dark'] as const

interface Screen {
  readonly name: string
  path(designId: string): string
  /** What to do before the picture is taken. */
  prepare?(page: Page): Promise<void>
}

const sheet = [
  ';;Gobierno central;;Sector;',
  'N.º;Actividad;OGTIC;Ministerio de Administración Pública;Cámara Dominicana de las TIC;Frecuencia',
  '1.1;Medir la satisfacción de los ciudadanos con los servicios digitales;A/R;C;I;Semestral',
  '1.2;Publicar el catálogo único de trámites y servicios;R;A (firma);;Mensual',
  '1.3;Aprobar el marco nacional de interoperabilidad;R;A;C!;Anual',
].join('\n')

const screens: readonly Screen[] = [
  { name: 'home', path: () => '/' },
  { name: 'chart', path: (id) => `/designs/${id}` },
  {
    name: 'chart-selected',
    path: (id) => `/designs/${id}`,
    prepare: (page) => page.getByText('Gabinete de Transformación Digital').first().click(),
  },
  { name: 'raci', path: (id) => `/designs/${id}/raci` },
  {
    name: 'both',
    path: (id) => `/designs/${id}/both`,
    prepare: (page) => page.getByRole('rowheader', { name: 'Aprobar la Agenda Digital' }).click(),
  },
  {
    name: 'lists',
    path: (id) => `/designs/${id}/lists`,
    prepare: (page) => page.getByRole('table').waitFor(),
  },
  {
    name: 'coverage',
    path: (id) => `/designs/${id}/lists`,
    prepare: (page) => page.getByRole('tab', { name: 'Cobertura' }).click(),
  },
  {
    name: 'import',
    path: (id) => `/designs/${id}/raci`,
    async prepare(page) {
      await page.getByRole('button', { name: 'Más', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Importar una hoja de cálculo…' }).click()
      await page.locator('input[type=file]').setInputFiles({
        name: 'mapa.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(sheet),
      })
      await page.getByText('Qué cambiaría').waitFor()
    },
  },
  { name: 'findings', path: (id) => `/designs/${id}/findings` },
  { name: 'help', path: () => '/help/rules/raci-multiple-accountable' },
]

const forDocs = process.argv.includes('--docs')
const folder = forDocs ? join(root, 'docs/screenshots') : join(root, 'test/results/screens')
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))

await mkdir(folder, { recursive: true })
const server = await startServer()
const browser = await chromium.launch({
  executablePath: provideChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
try {
  const designId = await startWorkedExample()
  for (const size of forDocs ? sizes.slice(0, 1) : sizes) {
    for (const theme of forDocs ? themes.slice(0, 1) : themes) {
      await picture(browser, designId, size, theme)
    }
  }
} finally {
  await browser.close()
  await server.dispose()
}

async function startWorkedExample(): Promise<string> {
  const answer = await fetch(`${server.url}/api/designs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      template: 'dominican-republic-2022',
      title: { es: 'Gobernanza de la transformación digital' },
      languages: ['es', 'en'],
    }),
  })
  if (!answer.ok) throw new Error(`The worked example could not be opened: ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}

async function picture(
  from: Browser,
  designId: string,
  size: { width: number; height: number },
  theme: (typeof themes)[number],
) {
  const context = await from.newContext({ viewport: size, colorScheme: theme, locale: 'es-DO' })
  const page = await context.newPage()
  page.on('console', (message) => message.type() === 'error' && console.error(`  ${message.text()}`))
  page.on('pageerror', (error) => console.error(`  ${error.message}`))
  await page.goto(server.ownerUrl)
  await page.getByRole('textbox').first().fill('Laura Méndez')
  await page.getByRole('textbox').first().press('Enter')
  await page
    .getByRole('textbox')
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => {})
  for (const screen of screens) {
    if (only.length > 0 && !only.includes(screen.name)) continue
    await page.goto(server.url + screen.path(designId))
    await page.waitForLoadState('load')
    try {
      await screen.prepare?.(page)
    } catch (error) {
      console.error(`  ${screen.name}: ${(error as Error).message.split('\n')[0]}`)
    }
    await page.waitForTimeout(1200)
    const name = forDocs ? `${screen.name}.png` : `${screen.name}-${size.width}-${theme}.png`
    await page.screenshot({ path: join(folder, name) })
    console.log(name)
  }
  await context.close()
}
