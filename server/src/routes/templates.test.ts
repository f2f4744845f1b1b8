import type { TemplateSummary } from 'shared/protocol'
import { templates } from 'shared/templates'
import { expect, test } from 'vitest'
import { openApp } from '../testApp.ts'

test('the designs to start from are told with words in four languages and a drawing', async () => {
  const { ask, askJson } = openApp()
  const listed = await askJson<TemplateSummary[]>('/api/templates')
  expect(listed.map(({ id }) => id)).toEqual(templates.map(({ id }) => id))
  for (const { title, description, drawing } of listed) {
    expect(Object.keys(title).sort()).toEqual(['en', 'es', 'fr', 'pt'])
    expect(Object.keys(description)).toHaveLength(4)
    expect(drawing.blocks.length).toBeGreaterThan(0)
  }
  expect((await ask('/api/templates', { token: null })).status).toBe(401)
})
