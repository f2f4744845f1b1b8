import { expect, type Page, test } from '@playwright/test'
import { type RunningServer, startServer } from '../../support/startServer.ts'
import { expectAccessible } from '../pages/accessible.ts'
import { DesignPage } from '../pages/designPage.ts'

let server: RunningServer
let design: DesignPage

test.beforeEach(async ({ page }) => {
  server = await startServer()
  design = new DesignPage(page)
  await design.startExample(server.ownerUrl, 'Ana Peña')
  await design.open('RACI')
  await expect(design.map).toBeVisible()
})
test.afterEach(async () => {
  await server.dispose()
})

async function bring(page: Page, name: string, sheet: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Import a spreadsheet…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Import a spreadsheet' })
  await dialog.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    // As Excel writes it in Latin America: semicolons and Windows-1252.
    buffer: Buffer.from(sheet, 'latin1'),
  })
}

const sheet = [
  ';Gobierno central;;Sector',
  'Actividad;OGTIC;Ministerio de Administración Pública;Cámara TIC',
  'Gobierno digital;;;',
  'Medir la satisfacción de los ciudadanos;A/R;C;I',
  'Publicar el catálogo de trámites;R;A (firma);',
].join('\r\n')

test('a sheet from Excel is shown as it will be read, told in sentences, imported as one step and updated', async ({
  page,
}) => {
  await bring(page, 'mapa.csv', sheet)
  const dialog = page.getByRole('dialog', { name: 'Import a spreadsheet' })
  await expect(dialog.getByRole('cell', { name: 'Medir la satisfacción de los ciudadanos' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: /Letters of a body.*Column B holds/ })).toBeVisible()
  // One name is no body of the design, and becomes one.
  await expect(dialog.getByText('Cámara TIC · Sector')).toBeVisible()
  await expect(
    dialog.getByRole('listitem').filter({ hasText: 'Medir la satisfacción' }).first(),
  ).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(dialog).toBeHidden()
  const cell = await design.cell('Publicar el catálogo de trámites', 'Ministry of Public Administration')
  await expect(cell).toHaveAccessibleName(/Accountable/)

  await bring(page, 'mapa.csv', sheet)
  await expect(dialog.getByText('Nothing: the design already says what the sheet says.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Cancel' }).click()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(design.map.getByRole('row', { name: 'Publicar el catálogo de trámites' })).toHaveCount(0)
})

test('what cannot be read is named by row and column, and leaving the column out lets the rest in', async ({
  page,
}) => {
  await bring(
    page,
    'mapa.csv',
    'Activity;OGTIC;Board\nMeasure the use;A/R;I\nReview the plan;A;maybe\nTest the plan;A;C\n',
  )
  const dialog = page.getByRole('dialog', { name: 'Import a spreadsheet' })
  await expect(dialog.getByRole('alert')).toContainText('row 3, column C: “maybe” says no letter')
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await dialog.getByRole('button', { name: /Column C holds/ }).click()
  await page.getByRole('option', { name: 'Left out' }).click()
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(design.map.getByRole('row', { name: 'Review the plan' })).toBeVisible()
})
