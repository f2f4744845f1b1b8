import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { designFrom, type GovernanceDesign } from '../model/index.ts'
import { evaluate } from './engine.ts'

const file = new URL('../templates/examples/dominican-republic-2022.json', import.meta.url)
const design = designFrom(JSON.parse(readFileSync(file, 'utf8')) as GovernanceDesign)
const { findings } = evaluate(design, { today: '2025-06-30' })

/** The targets of what a rule finds, joined. */
function found(rule: string): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ targets }) => targets.join(' '))
}

test('the Dominican structure of 2022 lacks what its critics say it lacks', () => {
  expect(found('lead-authority-missing')).toEqual(['design'])
  expect(found('core-area-without-lead')).toEqual(['capabilities', 'digital-government', 'infrastructure'])
  expect(found('approach-not-declared')).toEqual(['design'])
  const tables = ['t-cib', 't-con', 't-eco', 't-edu', 't-gd', 't-gov', 't-inn']
  expect(found('level-skip')).toEqual(tables.map((table) => `${table} gtd`))
})

test('it is judged on its own day, and what the sources do not say is no mistake', () => {
  // The cabinet has its chair, its secretariat and its decrees; outside voices sit in a table attached to it.
  const rules = new Set(findings.map(({ rule }) => rule))
  for (const rule of [
    'body-without-chair',
    'legal-instrument-missing',
    'participation-missing',
    'body-orphan',
    'no-escalation-path',
    'accountable-mandate-unknown',
    'strategic-decision-wrong-level',
    'raci-missing-accountable',
    'raci-missing-responsible',
    'dangling-reference',
  ]) {
    expect([...rules]).not.toContain(rule)
  }
})
