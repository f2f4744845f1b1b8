import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { type Step, whoDecides } from './whoDecides.ts'

const short = (step: Step) =>
  step.kind === 'part'
    ? `${step.meaning} ${step.holders.join('+')}`
    : step.kind === 'gap'
      ? `gap ${step.of}`
      : step.kind === 'escalation'
        ? `up ${step.body}`
        : `law ${step.instrument.id}`

test('the path goes from the told to the law', () => {
  const design = sketch({
    bodies: { pres: {}, cab: { kind: 'collegiate' }, sec: {}, t1: {}, t2: {}, min: {} },
    lines: ['cab reports-to pres', 'sec reports-to cab'],
    instruments: { dec: {} },
    rows: { x: { instrument: 'dec', cells: { t1: 'I', t2: 'I', min: 'C', sec: 'R', cab: 'A' } } },
  })
  const steps = whoDecides(design, 'x').map(short)
  expect(steps).toHaveLength(6)
  expect(new Set(steps[0]?.split(' ')[1]?.split('+'))).toEqual(new Set(['t1', 't2']))
  expect(steps.slice(1)).toEqual([
    'consulted min',
    'responsible sec',
    'accountable cab',
    'up pres',
    'law dec',
  ])
})

test('who does it and answers for it stands once', () => {
  const design = sketch({ bodies: { cab: {} }, rows: { x: { cells: { cab: 'R A' } } } })
  const [step] = whoDecides(design, 'x')
  expect(step).toMatchObject({ kind: 'part', meaning: 'responsible', holders: ['cab'], isAccountable: true })
})

test('what the design does not say is a gap', () => {
  const design = sketch({ bodies: { a: {} }, rows: { x: { cells: { a: 'C' } } } })
  expect(whoDecides(design, 'x').map(short)).toEqual([
    'consulted a',
    'gap responsible',
    'gap accountable',
    'gap escalation',
    'gap basis',
  ])
})

test('a stated line goes before the superior, with its deadline', () => {
  const design = sketch({
    bodies: { a: {}, up: {}, court: {} },
    lines: ['a reports-to up'],
    relations: [{ id: 'e', kind: 'escalates-to', from: 'a', to: 'court', days: 10 }],
    rows: { x: { cells: { a: 'A R' } } },
  })
  expect(whoDecides(design, 'x')).toContainEqual({
    kind: 'escalation',
    body: 'court',
    isStated: true,
    days: 10,
  })
})

test('two who answer are two steps, the superior of the one that does it is told so', () => {
  const design = sketch({
    bodies: { min: {}, office: {}, pres: {} },
    lines: ['office reports-to min', 'min reports-to pres'],
    rows: { x: { cells: { min: 'A', office: 'A R' } } },
  })
  const steps = whoDecides(design, 'x')
  expect(steps.map(short)).toEqual(['responsible office', 'accountable min', 'up pres', 'gap basis'])
  expect(steps[1]).toMatchObject({ superiorOf: ['office'] })
})

test('a collegiate body answers through its chair', () => {
  const design = sketch({
    bodies: { cab: { kind: 'collegiate' } },
    seats: { chair: { body: 'cab', function: 'chair', holder: 'Ana Ruiz' } },
    rows: { x: { cells: { cab: 'A' } } },
  })
  const step = whoDecides(design, 'x').find((one) => one.kind === 'part')
  expect(step).toMatchObject({ chair: { holder: 'Ana Ruiz' } })
})

test('letters are read by their meaning in other letter sets', () => {
  const design = sketch({
    design: { letterSet: 'rapid' },
    bodies: { a: {}, b: {}, c: {} },
    rows: { x: { cells: { a: 'D', b: 'P', c: 'A' } } },
  })
  const steps = whoDecides(design, 'x')
  expect(steps.map(short).slice(0, 3)).toEqual(['consulted c', 'responsible b', 'accountable a'])
  expect(steps[0]).toMatchObject({ binds: true })
})
