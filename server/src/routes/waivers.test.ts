import { expect, test } from 'vitest'
import { openApp, smallFile } from '../testApp.ts'

interface Findings {
  readonly counts: { readonly warning: number; readonly waived: number }
  readonly findings: readonly { readonly rule: string; readonly waived?: Record<string, unknown> }[]
}

async function openDesign() {
  const opened = openApp()
  const id = await opened.make(smallFile)
  return {
    ...opened,
    waivers: `/api/designs/${id}/waivers`,
    findings: () => opened.askJson<Findings>(`/api/designs/${id}/findings`),
  }
}

const accepted = { rule: 'approach-not-declared', targets: ['design'], reason: 'Decided next year' }

test('an accepted finding says who accepted it, when and why, and counts no more', async () => {
  const { askJson, waivers, findings } = await openDesign()
  const before = await findings()
  const made = await askJson(waivers, { method: 'POST', body: { ...accepted, until: '2026-12-31' } })
  const waiver = { ...accepted, by: 'owner', at: '2026-03-01T10:00:00.000Z', until: '2026-12-31' }
  expect(made).toEqual({ id: expect.any(String), ...waiver })
  const after = await findings()
  expect(after.counts.waived).toBe(1)
  expect(after.counts.warning).toBe(before.counts.warning - 1)
  expect(after.findings.find(({ rule }) => rule === accepted.rule)?.waived).toEqual(waiver)
})

test('what was accepted can be taken back', async () => {
  const { ask, askJson, waivers, findings } = await openDesign()
  const { id } = await askJson<{ id: string }>(waivers, { method: 'POST', body: accepted })
  expect((await ask(`${waivers}/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect((await findings()).counts.waived).toBe(0)
  expect((await ask(`${waivers}/${id}`, { method: 'DELETE' })).status).toBe(404)
})

test('a finding that is not there cannot be accepted in advance', async () => {
  const { askJson, waivers } = await openDesign()
  for (const body of [
    { ...accepted, targets: ['cabinet'] },
    { ...accepted, rule: 'no-such-rule' },
  ]) {
    expect(await askJson(waivers, { method: 'POST', body })).toMatchObject({ code: 'no-such-finding' })
  }
})

test.each([
  { ...accepted, reason: ' ' },
  { ...accepted, targets: [] },
  { ...accepted, until: 'soon' },
])('%j is no waiver', async (body) => {
  const { ask, waivers } = await openDesign()
  expect((await ask(waivers, { method: 'POST', body })).status).toBe(400)
})
