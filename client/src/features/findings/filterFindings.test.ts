import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import type { WordedFinding } from '../../state/index.ts'
import { filterFindings, scopeOf } from './filterFindings.ts'
import { groupFindings } from './groupFindings.ts'
import { everything, type PanelFilter } from './panelFilter.ts'

const design = sketch({
  bodies: { cab: { level: 'strategic' }, sec: { level: 'operational' }, alone: {} },
  seats: { chair: { body: 'cab' } },
  lines: ['sec reports-to cab'],
  rows: { x: { level: 'directive', cells: { sec: 'R' } }, y: { cells: { chair: 'A' } } },
})

const finding = (rule: string, targets: string[], more: Partial<WordedFinding> = {}): WordedFinding => ({
  rule,
  family: 'structure',
  severity: 'warning',
  targets,
  title: rule,
  message: `About ${targets.join(' ')}`,
  why: '',
  fixes: [],
  ...more,
})

const vacant = finding('seat-vacant', ['chair'], { message: 'La presidencia está vacante.' })
const empty = finding('raci-row-empty', ['x'], { severity: 'error' })
const accepted = finding('quorum-missing', ['cab'], {
  waived: { rule: 'quorum-missing', targets: ['cab'], reason: 'so it is', by: 'Ana', at: '2025-01-01' },
})
const said = {
  findings: [empty, vacant, accepted],
  notStated: [{ rule: 'seat-vacant', targets: ['alone'], message: 'Who sits there.' }],
}

function listed(filter: Partial<PanelFilter>, selected: string[] = []) {
  const { open, waived, notStated } = filterFindings(said, { ...everything, ...filter }, design, selected)
  return [open, waived, notStated].map((list) => list.map(({ targets }) => targets.join(' ')))
}

test('all, one severity, what is not stated, or what is accepted', () => {
  expect(listed({})).toEqual([['x', 'chair'], ['cab'], ['alone']])
  expect(listed({ shown: 'error' })).toEqual([['x'], [], []])
  expect(listed({ shown: 'notStated' })).toEqual([[], [], ['alone']])
  expect(listed({ shown: 'waived' })).toEqual([[], ['cab'], []])
})

test('a family holds for every kind of answer, and words are found without their accents', () => {
  expect(listed({ family: 'raci-rows' })).toEqual([['x'], [], []])
  expect(listed({ words: 'VACANTE esta' })).toEqual([['chair'], [], []])
  expect(listed({ words: 'who' })).toEqual([[], [], ['alone']])
})

test('of a selected body also what is said of its seats, its lines and the rows it has a part in', () => {
  const [line] = design.relations
  expect(scopeOf(design, ['sec'])).toEqual(new Set(['sec', 'x', line?.id]))
  expect(listed({ isOfSelection: true }, ['cab'])).toEqual([['chair'], ['cab'], []])
  expect(listed({ isOfSelection: true }, ['sec'])).toEqual([['x'], [], []])
  expect(listed({ isOfSelection: true }, ['alone'])).toEqual([[], [], ['alone']])
})

test('groups by level come from above, and what stands at none comes last', () => {
  const words = { severity: String, level: String, place: String }
  const whole = finding('lead-authority-missing', ['design'])
  const open = [whole, finding('a', ['alone']), empty, vacant, finding('b', [design.relations[0]?.id ?? ''])]
  expect(
    groupFindings(open, 'level', design, words).map(({ key, findings }) => [key, findings.length]),
  ).toEqual([
    ['strategic', 1],
    ['directive', 1],
    ['operational', 1],
    ['null', 1],
    ['undefined', 1],
  ])
  expect(groupFindings([vacant, accepted], 'place', design, words)).toMatchObject([
    { key: 'cab', findings: [{}, {}] },
  ])
  expect(groupFindings([empty, vacant], 'rule', design, words).map(({ key }) => key)).toEqual([
    'raci-row-empty',
    'seat-vacant',
  ])
})
