import { designFrom, type GovernanceDesign } from 'shared/model'
import { expect, test } from 'vitest'
import { createStore } from '../store.ts'
import { evaluateLive, type LiveFindings } from './evaluateLive.ts'

function file(name: string): GovernanceDesign {
  return {
    format: 'governance-design',
    version: 1,
    title: { en: 'Structure' },
    languages: ['en'],
    countries: [],
    bodies: [{ id: 'cabinet', name: { en: name }, kind: 'collegiate' }],
  }
}

function next(findings: LiveFindings): Promise<void> {
  return new Promise((told) => {
    const stop = findings.subscribe(() => {
      stop()
      told()
    })
  })
}

test('a design is judged when the rules have come, and again once for several changes', async () => {
  const design = createStore(designFrom(file('Cabinet')))
  const findings = evaluateLive(design.get, [design.subscribe])
  expect(findings.get().rules).toBe(0)
  await next(findings)
  const first = findings.get()
  expect(first.rules).toBeGreaterThan(0)
  expect(first.evaluation.findings.length).toBeGreaterThan(0)

  let times = 0
  findings.subscribe(() => {
    times += 1
  })
  design.set(designFrom(file('Council')))
  design.set(designFrom(file('Digital council')))
  await next(findings)
  expect(findings.get().design).toBe(design.get())
  expect(times).toBe(1)
  findings.stop()
})
