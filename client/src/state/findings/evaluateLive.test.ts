import { createTranslator } from 'shared/i18n'
import { messages } from 'shared/i18n/en'
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

const english = createTranslator('en', messages)

test('a design is judged when the rules have come, and again once for several changes', async () => {
  const design = createStore(designFrom(file('Cabinet')))
  const live = evaluateLive(design.get, [design.subscribe])
  expect(live.get().in(english)).toMatchObject({ rules: 0, findings: [] })
  await next(live)
  const first = live.get().in(english)
  expect(first.rules).toBeGreaterThan(0)
  expect(
    first.byTarget
      .get('cabinet')
      ?.map(({ message }) => message)
      .join(' '),
  ).toContain('Cabinet')
  expect(live.get().in(english)).toBe(first)

  let times = 0
  live.subscribe(() => {
    times += 1
  })
  design.set(designFrom(file('Council')))
  design.set(designFrom(file('Digital council')))
  await next(live)
  const again = live.get().in(english)
  expect(
    again.byTarget
      .get('cabinet')
      ?.map(({ message }) => message)
      .join(' '),
  ).toContain('Digital council')
  expect(times).toBe(1)
  live.stop()
})
