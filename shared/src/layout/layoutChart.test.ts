import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Body,
  designFrom,
  type GovernanceDesign,
  levels,
  type Relation,
  relationKinds,
} from '../model/index.ts'
import { type Box, type ChartGeometry, isLabelled, layoutChart, measures, type Point } from './index.ts'

type Tie = Pick<Relation, 'from' | 'to' | 'kind'>

function aDesign(bodies: readonly Partial<Body>[], relations: readonly Tie[] = []) {
  const data: GovernanceDesign = {
    format: 'governance-design',
    version: 1,
    title: { en: 'Structure' },
    languages: ['en'],
    countries: [],
    bodies: bodies.map((body, index) => ({
      id: `b${String(index).padStart(4, '0')}`,
      name: { en: `Body ${index}` },
      kind: 'unit',
      ...body,
    })),
    relations: relations.map((relation, index) => ({
      id: `r${String(index).padStart(5, '0')}`,
      ...relation,
    })),
  }
  return designFrom(data)
}
const id = (index: number) => `b${String(index).padStart(4, '0')}`
const below = (child: number, superior: number) =>
  ({ from: id(child), to: id(superior), kind: 'reports-to' }) as const

/** What every picture promises. */
function expectSound(chart: ChartGeometry, labels = true): void {
  for (const [index, card] of chart.cards.entries())
    for (const other of chart.cards.slice(index + 1))
      if (overlap(card, other)) throw new Error(`cards ${card.id} and ${other.id} overlap`)
  for (const line of chart.lines) {
    line.points.forEach((point, index) => {
      const next = line.points[index + 1]
      if (!next) return
      if (point.x !== next.x && point.y !== next.y) throw new Error(`line ${line.id} is not orthogonal`)
      for (const card of chart.cards)
        if (overlap(segment(point, next), card)) throw new Error(`line ${line.id} goes through ${card.id}`)
    })
    for (const [end, cardId] of [
      [line.points[0], line.from],
      [line.points.at(-1), line.to],
    ] as const) {
      const card = chart.cards.find((one) => one.id === cardId)
      if (!end || !card || !onEdge(end, card)) throw new Error(`line ${line.id} does not meet ${cardId}`)
    }
    if (labels && isLabelled(line.kind)) {
      const { width, height } = measures.label
      const box = { x: line.label.x - width / 2, y: line.label.y - height / 2, width, height }
      for (const card of chart.cards)
        if (overlap(box, card)) throw new Error(`the label of ${line.id} covers ${card.id}`)
    }
  }
  for (const band of [...chart.bands, ...(chart.tray ? [chart.tray] : [])])
    for (const card of chart.cards) {
      if (card.unplaced !== (band === chart.tray) || (!card.unplaced && card.level !== band.level)) continue
      if (card.y < band.y || card.y + card.height > band.y + band.height)
        throw new Error(`${card.id} stands outside its band`)
    }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
function segment(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}
function onEdge({ x, y }: Point, card: Box): boolean {
  const inX = x >= card.x && x <= card.x + card.width
  const inY = y >= card.y && y <= card.y + card.height
  return (
    (inX && (y === card.y || y === card.y + card.height)) ||
    (inY && (x === card.x || x === card.x + card.width))
  )
}

const anyBody = fc.record({
  level: fc.constantFrom(...levels, null),
  kind: fc.constantFrom('unit', 'collegiate', 'office'),
  unplaced: fc.nat(9).map((chance) => chance === 0),
  institution: fc.constantFrom(null, { en: 'Ministry of the Presidency (MINPRE)' }),
}) as fc.Arbitrary<Partial<Body>>

const anyStructure = fc.integer({ min: 1, max: 60 }).chain((size) =>
  fc.tuple(
    fc.array(anyBody, { minLength: size, maxLength: size, size: 'max' }),
    fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: size }).map(id),
        to: fc.integer({ min: 0, max: size }).map(id),
        kind: fc.constantFrom('reports-to', 'reports-to', 'reports-to', 'reports-to', ...relationKinds),
      }),
      { maxLength: size * 2, size: 'max' },
    ),
  ),
)

/** Cards in rows of their own size, so that hand-placed ones never cover each other. */
const anyPlaces = fc.uniqueArray(
  fc.record({ body: fc.nat(40), x: fc.integer({ min: -3, max: 8 }), y: fc.integer({ min: -2, max: 10 }) }),
  {
    selector: ({ x, y }) => x * 100 + y,
    maxLength: 12,
  },
)

describe('any structure', () => {
  test('keeps its promises around cards that people placed', () => {
    fc.assert(
      fc.property(anyStructure, anyPlaces, ([bodies, relations], places) => {
        const at = new Map(places.map(({ body, x, y }) => [body, { x: x * 330 + 7, y: y * 110 + 3 }]))
        const placed = bodies.map((body, index) => ({ ...body, position: at.get(index) ?? null }))
        const chart = layoutChart(aDesign(placed, relations))
        for (const [index, place] of at)
          if (index < bodies.length)
            expect(chart.cards.find((card) => card.id === id(index))).toMatchObject(place)
        // Between cards as close as people like to put them, there is not always room for a label.
        expectSound({ ...chart, bands: [], tray: null }, false)
      }),
      { numRuns: 200 },
    )
  })

  test('has no overlap, no line through a card and no label over one', () => {
    fc.assert(
      fc.property(anyStructure, fc.constantFrom(1, 3, 6), ([bodies, relations], hangAbove) => {
        const design = aDesign(bodies, relations)
        const chart = layoutChart(design, { hangAbove })
        expect(chart.cards.length).toBe(bodies.length)
        expectSound(chart)
        expect(layoutChart(design, { hangAbove })).toEqual(chart)
        expectSound(layoutChart(design, { hangAbove, levelsShown: 2 }))
      }),
      { numRuns: 300 },
    )
  })
})

test('five hundred children', () => {
  const bodies = Array.from({ length: 501 }, () => ({ level: 'strategic' }) as const)
  const chart = layoutChart(
    aDesign(
      bodies,
      bodies.slice(1).map((_, index) => below(index + 1, 0)),
    ),
  )
  expectSound(chart)
})
test('sixty levels', () => {
  const bodies = Array.from({ length: 60 }, (_, index) => ({ level: levels[index % 4] ?? null }))
  expectSound(
    layoutChart(
      aDesign(
        bodies,
        bodies.slice(1).map((_, index) => below(index + 1, index)),
      ),
    ),
  )
})
test('every relation between two bodies', () => {
  const relations = relationKinds.flatMap((kind) => [
    { from: id(0), to: id(1), kind },
    { from: id(1), to: id(0), kind },
  ])
  for (const level of levels) {
    const chart = layoutChart(aDesign([{ level: 'strategic' }, { level }], relations))
    expectSound(chart)
  }
})
