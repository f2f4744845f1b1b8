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

const basis = expect.stringMatching(/^sha256-[0-9a-f]{64}$/)

const accepted = { rule: 'approach-not-declared', targets: ['design'], reason: 'Decided next year' }

test('an accepted finding says who accepted it, when and why, and counts no more', async () => {
  const { askJson, waivers, findings } = await openDesign()
  const before = await findings()
  const made = await askJson(waivers, { method: 'POST', body: { ...accepted, until: '2026-12-31' } })
  const waiver = { ...accepted, by: 'owner', at: '2026-03-01T10:00:00.000Z', until: '2026-12-31', basis }
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

test('what an editor accepts is marked, for it accepts no error; the owner renews it in one waiver', async () => {
  const { ask, askJson, make } = openApp()
  const id = await make(smallFile)
  const { token } = await askJson<{ token: string }>(`/api/designs/${id}/links`, {
    method: 'POST',
    body: { role: 'editor' },
  })
  const path = `/api/designs/${id}/waivers`
  const by = { method: 'POST', token } as const
  const emptyRow = { rule: 'review-date-missing', targets: ['design'], reason: 'Next year' }
  expect(await askJson(path, { ...by, body: emptyRow })).toMatchObject({ upTo: 'warning' })
  const lead = { rule: 'lead-authority-missing', targets: ['design'], reason: 'Not yet' }
  expect((await ask(path, { ...by, body: lead })).status).toBe(403)
  const renewed = await askJson<{ id: string }>(path, {
    method: 'POST',
    body: { ...emptyRow, reason: 'Decided' },
  })
  expect(renewed).not.toHaveProperty('upTo')
  const file = await askJson<{ waivers: readonly { reason: string }[] }>(`/api/designs/${id}`)
  expect(file.waivers.map(({ reason }) => reason)).toEqual(['Decided'])
  // An editor's later one stands beside the owner's, which alone accepts an error.
  await askJson(path, { ...by, body: emptyRow })
  const both = await askJson<{ waivers: readonly { reason: string }[] }>(`/api/designs/${id}`)
  expect(both.waivers.map(({ reason }) => reason).sort()).toEqual(['Decided', 'Next year'])
})

test('a waiver is void when what was accepted changes', async () => {
  const { ask, askJson, make } = openApp()
  const id = await make({ ...smallFile, reviewDate: '2026-01-31' })
  const path = `/api/designs/${id}/waivers`
  const past = { rule: 'review-date-missing', targets: ['design'], reason: 'Soon' }
  await askJson(path, { method: 'POST', body: past })
  const file = await askJson<object>(`/api/designs/${id}`)
  const again = await make({ ...file, reviewDate: '2025-12-31' })
  const { findings } = await askJson<Findings>(`/api/designs/${again}/findings`)
  expect(findings.find(({ rule }) => rule === past.rule)).toMatchObject({ lapsed: { because: 'changed' } })
  expect((await ask(`/api/designs/${id}/findings`)).status).toBe(200)
})
