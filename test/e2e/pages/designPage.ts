import { expect, type Locator, type Page } from '@playwright/test'

/** A design as a person sees it in the English interface, by the names that assistive technology reads. */
export class DesignPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  get status(): Locator {
    return this.page.getByRole('contentinfo').getByRole('status')
  }
  get chart(): Locator {
    return this.page.getByRole('region', { name: 'Chart' })
  }
  get tree(): Locator {
    return this.page.getByRole('tree', { name: 'Structure' })
  }
  get map(): Locator {
    return this.page.getByRole('grid', { name: 'RACI map' })
  }

  /** Says who they are, as on a first visit. */
  async introduce(name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Your name' }).fill(name)
    await this.page.getByRole('button', { name: 'Enter' }).click()
  }

  /** Comes in for the first time and starts from the worked example. */
  async startExample(ownerUrl: string, name: string): Promise<void> {
    await this.page.goto(ownerUrl)
    await this.introduce(name)
    await this.page.getByRole('button', { name: /Dominican Republic/ }).click()
    await this.page.getByRole('dialog').getByRole('button', { name: 'Create' }).click()
    await expect(this.chart).toBeVisible()
  }

  async open(view: 'Structure' | 'RACI' | 'Findings'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click()
  }

  /** Everything that this person did is on the server's disk. */
  async saved(): Promise<void> {
    await expect(this.status).toHaveText('Saved')
  }

  async showOutline(): Promise<void> {
    if (await this.tree.isHidden()) await this.page.getByRole('button', { name: 'Outline' }).click()
    await expect(this.tree).toBeVisible()
  }

  body(name: string): Locator {
    return this.tree.getByRole('treeitem', { name, exact: true })
  }

  /** Adds a body below another one, by keyboard in the outline. */
  async addBelow(superior: string, name: string): Promise<void> {
    await this.body(superior).click()
    await this.body(superior).press('Insert')
    const field = this.page.getByRole('textbox', { name: 'Name of the body' })
    await field.fill(name)
    await field.press('Enter')
    await expect(this.body(name)).toBeVisible()
  }

  /** Chooses a value of a field in the inspector. */
  async set(field: string, value: string): Promise<void> {
    const inspector = this.page.getByRole('complementary', { name: 'Inspector' })
    const inView = inspector.getByRole('radiogroup', { name: field, exact: true })
    if ((await inView.count()) > 0) {
      await inView.getByRole('radio', { name: value, exact: true }).check({ force: true })
      return
    }
    await inspector.getByRole('button', { name: field }).click()
    await this.page.getByRole('option', { name: value, exact: true }).click()
  }

  /** The cell of an activity and a holder in the map. */
  async cell(activity: string, holder: string): Promise<Locator> {
    const column = await this.map
      .getByRole('columnheader', { name: holder })
      .first()
      .getAttribute('aria-colindex')
    return this.map.getByRole('row', { name: activity }).locator(`[aria-colindex="${column}"]`)
  }

  async names(): Promise<string[]> {
    const items = await this.tree.getByRole('treeitem').all()
    return Promise.all(items.map(async (item) => (await item.getAttribute('aria-label')) ?? ''))
  }
}
