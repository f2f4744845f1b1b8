import { describe, expect, test } from 'vitest'
import type { Instrument, Seat } from '../../model/index.ts'
import { sketch } from '../../testing/sketch.ts'
import { apexCouncilsOf, apexesOf } from './apex.ts'
import { hasVote, isCompositionKnown, isFilled } from './composition.ts'
import { isAttachedCouncil } from './councils.ts'
import { hasLegalBasis, isInForce } from './inForce.ts'
import { executingBodies } from './letters.ts'
import { hasAgreement, linesOf } from './lines.ts'
import { bodyActsAs, seatActsAs } from './roles.ts'
import { isSamePosition } from './samePosition.ts'
import { isOutsideHolder, sectorOfSeat } from './sectors.ts'

const ids = (bodies: readonly { readonly id: string }[]) => bodies.map(({ id }) => id)

describe('apex', () => {
  const strategic = { level: 'strategic' } as const
  test('the strategic bodies with nothing above them that do not only advise', () => {
    const design = sketch({
      bodies: {
        a: strategic,
        b: strategic,
        adviser: { ...strategic, mandate: 'advisory' },
        council: strategic,
        tray: { ...strategic, unplaced: true },
        dir: { level: 'directive' },
      },
      lines: ['b reports-to a', 'council advises a'],
    })
    expect(ids(apexesOf(design))).toEqual(['a', 'tray'])
  })
  test('an external body above is no level, where there is no other top', () => {
    const external = { level: 'external' } as const
    const lines = ['cab reports-to parliament']
    expect(ids(apexesOf(sketch({ bodies: { cab: strategic, parliament: external }, lines })))).toEqual([
      'cab',
    ])
    const withHead = sketch({ bodies: { cab: strategic, head: strategic, parliament: external }, lines })
    expect(ids(apexesOf(withHead))).toEqual(['head'])
  })
  test('a ring at the top leaves no apex', () => {
    const design = sketch({
      bodies: { a: strategic, b: strategic },
      lines: ['a reports-to b', 'b reports-to a'],
    })
    expect(apexesOf(design)).toEqual([])
  })
  test('its seats are those of the council directly under an office', () => {
    const design = sketch({
      bodies: {
        president: { ...strategic, kind: 'office' },
        cab: { ...strategic, kind: 'collegiate' },
        sub: { ...strategic, kind: 'collegiate' },
      },
      lines: ['cab reports-to president', 'sub reports-to cab'],
    })
    expect(ids(apexCouncilsOf(design))).toEqual(['cab'])
  })
})

test('an attached council advises, or reports with an advisory mandate', () => {
  const design = sketch({
    bodies: {
      cab: { level: 'strategic' },
      op: { level: 'operational' },
      a: { kind: 'collegiate' },
      b: { kind: 'collegiate', mandate: 'advisory' },
      c: { kind: 'collegiate', mandate: 'decision' },
      d: { kind: 'unit' },
      e: { kind: 'collegiate' },
    },
    lines: ['a advises cab', 'b reports-to cab', 'c reports-to cab', 'd advises cab', 'e advises op'],
  })
  const attached = design.bodies.filter((body) => isAttachedCouncil(design, body))
  expect(ids(attached)).toEqual(['a', 'b'])
})

describe('in force', () => {
  const on = '2022-10-31'
  const of = (fields: Partial<Instrument>) => isInForce({ id: 'i', title: {}, rank: 'law', ...fields }, on)
  test.for([
    [{ status: 'in-force' }, true],
    [{ status: 'amended', date: on }, true],
    [{ status: 'in-force', date: '2022-11-01' }, false],
    [{ status: 'in-force', validUntil: on }, true],
    [{ status: 'in-force', validUntil: '2022-10-30' }, false],
    [{ status: 'in-force', repealedOn: on }, false],
    [{ status: 'repealed', repealedOn: '2022-11-01' }, true],
    [{ status: 'repealed' }, false],
    [{ status: 'draft' }, false],
    [{}, undefined],
    [{ status: null, date: '2023-01-01' }, false],
  ] as const)('%o: %s', ([fields, answer]) => {
    expect(of(fields)).toBe(answer)
  })
  test('a body stands on one that is, and is not judged by one that is not known', () => {
    const design = sketch({
      bodies: {
        a: { instruments: ['old', 'law'] },
        b: { instruments: ['old'] },
        c: { instruments: [] },
        d: {},
        e: { instruments: ['gone'] },
        f: { instruments: ['old', 'open'] },
      },
      instruments: { law: { status: 'in-force' }, old: { status: 'repealed' }, open: {} },
    })
    const answers = design.bodies.map((body) => hasLegalBasis(design, body, on))
    expect(answers).toEqual([true, false, false, undefined, undefined, undefined])
  })
})

describe('roles', () => {
  const body = (name: Record<string, string>, role?: 'finance-authority' | 'me-unit') => ({
    id: 'b',
    name,
    kind: 'unit' as const,
    ...(role ? { role } : {}),
  })
  test('are read from the name in four languages', () => {
    expect(bodyActsAs(body({ es: 'Ministerio de Hacienda' }), 'finance-authority')).toBe(true)
    expect(bodyActsAs(body({ pt: 'Ministério da Fazenda' }), 'finance-authority')).toBe(true)
    expect(bodyActsAs(body({ fr: 'Direction du budget' }), 'finance-authority')).toBe(true)
    expect(bodyActsAs(body({ en: 'HM Treasury' }), 'finance-authority')).toBe(true)
    expect(bodyActsAs(body({ es: 'Consultoría Jurídica' }), 'legal-counsel')).toBe(true)
    expect(bodyActsAs(body({ es: 'Delegada de Protección de Datos' }), 'dpo')).toBe(true)
    expect(bodyActsAs(body({ es: 'Autoridad de Protección de Datos' }), 'dpo')).toBe(false)
  })
  test('only whole words count, and a stated role settles it', () => {
    expect(bodyActsAs(body({ en: 'Illegal trade office' }), 'legal-counsel')).toBe(false)
    expect(bodyActsAs(body({ es: 'Ministerio de Hacienda' }, 'me-unit'), 'finance-authority')).toBe(false)
    expect(bodyActsAs(body({}, 'finance-authority'), 'finance-authority')).toBe(true)
  })
  test('a seat acts as its title says, or as who sits there', () => {
    const design = sketch({
      bodies: { cab: {}, mof: { role: 'finance-authority' } },
      seats: {
        s1: { body: 'cab', heldBy: { body: 'mof' }, role: 'member' },
        s2: { body: 'cab', heldBy: { institution: { es: 'Ministerio de Hacienda' } } },
        s3: { body: 'cab', title: { en: 'Budget director' } },
        s4: { body: 'cab', heldBy: { body: 'mof' }, role: 'dpo' },
      },
    })
    const acting = design.seats.filter((seat) => seatActsAs(design, seat, 'finance-authority'))
    expect(ids(acting)).toEqual(['s1', 's2', 's3'])
  })
})

test('the same position: one person, or one institution with the same title or none', () => {
  const design = sketch({
    bodies: { cab: {}, min: { name: 'Ministry of Planning' } },
    seats: {
      a: { body: 'cab', heldBy: { body: 'min' } },
      b: { body: 'cab', heldBy: { institution: { en: ' ministry of  PLANNING' } } },
      c: { body: 'cab', heldBy: { body: 'min' }, title: { en: 'Minister' } },
      d: { body: 'cab', heldBy: { body: 'min' }, title: { en: 'Deputy minister' } },
      e: { body: 'cab', holder: 'Ana Pérez' },
      f: { body: 'cab', holder: 'ANA PEREZ', heldBy: { body: 'cab' } },
      g: { body: 'cab' },
      h: { body: 'cab' },
    },
  })
  const same = (a: string, b: string) =>
    isSamePosition(design, design.seat(a) as Seat, design.seat(b) as Seat)
  expect(same('a', 'b')).toBe(true)
  expect(same('c', 'd')).toBe(false)
  expect(same('a', 'c')).toBe(false)
  expect(same('e', 'f')).toBe(true)
  expect(same('g', 'h')).toBe(false)
})

describe('lines', () => {
  test('ancestors survive rings and never hold the body itself', () => {
    const design = sketch({
      bodies: { a: {}, b: {}, c: {}, d: {} },
      lines: ['a reports-to b', 'b reports-to a', 'b reports-to c', 'd reports-to d', 'c reports-to gone'],
    })
    const { ancestorsOf, descendantsOf, tangled, superiorsOf } = linesOf(design)
    expect([...ancestorsOf('a')].sort()).toEqual(['b', 'c'])
    expect([...descendantsOf('c')].sort()).toEqual(['a', 'b'])
    expect(superiorsOf('d')).toEqual([])
    expect([...tangled]).toEqual(['a', 'b'])
  })
  test('an agreement delegates, or coordinates under an instrument of some rank', () => {
    const design = sketch({
      bodies: { a: {}, b: {} },
      instruments: { pact: { rank: 'agreement' }, memo: { rank: 'internal' } },
      relations: [{ id: 'r', from: 'b', to: 'a', kind: 'coordinates-with', instrument: 'pact' }],
    })
    expect(hasAgreement(design, 'a', 'b')).toBe(true)
    const weak = sketch({
      bodies: { a: {}, b: {} },
      instruments: { memo: { rank: 'internal' } },
      relations: [
        { id: 'r', from: 'a', to: 'b', kind: 'coordinates-with', instrument: 'memo' },
        { id: 's', from: 'b', to: 'a', kind: 'delegates-to' },
      ],
    })
    expect(hasAgreement(weak, 'a', 'b')).toBe(false)
    expect(hasAgreement(weak, 'b', 'a')).toBe(true)
  })
})

test('seats: composition, votes, whether they are filled, and whose voice they carry', () => {
  const design = sketch({
    bodies: {
      known: {},
      open: {},
      partial: { composition: 'partial' },
      empty: { composition: 'complete' },
      ngo: { sector: 'civil-society' },
    },
    seats: {
      a: { body: 'known', function: 'observer', sector: 'private' },
      b: { body: 'partial', role: 'academia-rep' },
      c: { body: 'partial', voting: null, heldBy: { body: 'ngo' } },
      d: { body: 'empty2', status: 'vacant', holder: 'Ana' },
    },
  })
  const seat = (id: string) => design.seat(id) as Seat
  const known = design.bodies.filter((body) => isCompositionKnown(design, body))
  expect(ids(known)).toEqual(['empty', 'known'])
  expect([hasVote(seat('a')), hasVote(seat('b')), hasVote(seat('c'))]).toEqual([false, true, undefined])
  expect([isFilled(seat('a')), isFilled(seat('c')), isFilled(seat('d'))]).toEqual([undefined, true, false])
  expect(sectorOfSeat(design, seat('b'))).toBe('academia')
  expect(sectorOfSeat(design, seat('c'))).toBe('civil-society')
  // An observer from outside makes its body no outside voice; a voting member does.
  expect([isOutsideHolder(design, 'known'), isOutsideHolder(design, 'partial')]).toEqual([false, true])
})

test('the executing bodies of an activity do it; without any, they answer for it', () => {
  const design = sketch({
    bodies: { a: {}, b: {} },
    seats: { s: { body: 'b' } },
    rows: { x: { cells: { a: 'A', s: 'R' } }, y: { cells: { a: 'A' } } },
  })
  expect(ids(executingBodies(design, 'x'))).toEqual(['b'])
  expect(ids(executingBodies(design, 'y'))).toEqual(['a'])
})
