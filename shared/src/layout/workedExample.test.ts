import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { designFrom, type GovernanceDesign } from '../model/index.ts'
import { type CardBox, cardContent, layoutChart } from './index.ts'

const file = new URL('../templates/examples/dominican-republic-2022.json', import.meta.url)
const design = designFrom(JSON.parse(readFileSync(file, 'utf8')) as GovernanceDesign)
const chart = layoutChart(design)
const card = (id: string, from = chart) => from.cards.find((one) => one.id === id) as CardBox

describe('the chart of the worked example', () => {
  test('stands on three bands, with more than six leaves hanging in columns', () => {
    expect(chart.bands.map(({ level }) => level)).toEqual(['strategic', 'directive', 'operational'])
    const columns = ['t-cib t-con t-eco', 't-edu t-gd', 't-gov t-inn'].map((column) => column.split(' '))
    columns.forEach((ids, index) => {
      expect(ids.map((id) => card(id).x)).toEqual(ids.map(() => 32 + index * 244))
    })
    expect(card('t-con').y - card('t-cib').y).toBe(76 + 14)
    expect(card('ogtic').y).toBe(card('t-cib').y)
  })

  test('has superiors over the middle of what is below them', () => {
    const centre = (id: string) => card(id).x + card(id).width / 2
    expect(centre('gtd')).toBe(centre('t-edu'))
    expect(centre('presidency')).toBe((centre('gtd') + centre('map')) / 2)
    expect(centre('ogtic')).toBe(centre('map'))
  })

  test('draws the secretariat from the side, and its reporting line with it', () => {
    const line = chart.lines.find(({ id }) => id === 'r12')
    expect(line?.also).toEqual(['r2'])
    expect(chart.lines.some(({ id }) => id === 'r2')).toBe(false)
    expect(line?.points.at(-1)).toEqual({ x: card('gtd').x + card('gtd').width, y: card('gtd').y + 47 })
    expect(chart.lines).toHaveLength(design.relations.length - 1)
  })

  test('gives nine seats, an institution and two letters a wide, high card', () => {
    expect(card('gtd')).toMatchObject({ width: 304, height: 94 })
    expect(card('st')).toMatchObject({ width: 224, height: 76 })
  })

  test('is the same whatever the order of the lists', () => {
    const { bodies, relations, seats } = design.data
    const turned = designFrom({
      ...design.data,
      bodies: [...bodies].reverse(),
      seats: [...(seats ?? [])].reverse(),
      relations: [...(relations ?? [])].reverse(),
    })
    const cards = (from: typeof chart) => [...from.cards].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(cards(layoutChart(turned))).toEqual(cards(chart))
  })
})

describe('a part of it', () => {
  test('a folded branch says how many bodies it hides', () => {
    const folded = layoutChart(design, { collapsed: new Set(['gtd']) })
    expect(card('gtd', folded).hidden).toBe(8)
    expect(folded.cards.map(({ id }) => id)).toEqual(['presidency', 'gtd', 'map', 'ogtic'])
  })

  test('so many generations, or one branch alone', () => {
    const two = layoutChart(design, { levelsShown: 2 })
    expect(two.cards.map(({ id, hidden }) => [id, hidden])).toEqual([
      ['presidency', 0],
      ['gtd', 8],
      ['map', 1],
    ])
    expect(layoutChart(design, { tops: ['map'] }).cards.map(({ id }) => id)).toEqual(['map', 'ogtic'])
  })

  test('the tray is below the bands, with what reports to its bodies', () => {
    const bodies = design.bodies.map((body) => (body.id === 'map' ? { ...body, unplaced: true } : body))
    const relations = design.relations.filter(({ from }) => from !== 'map')
    const tray = layoutChart(designFrom({ ...design.data, bodies, relations }))
    expect(tray.cards.filter(({ unplaced }) => unplaced).map(({ id }) => id)).toEqual(['map', 'ogtic'])
    expect(tray.tray?.y).toBeGreaterThan(Math.max(...tray.bands.map(({ y, height }) => y + height)))
  })
})

describe('a card', () => {
  const content = (id: string, lang = 'es', from = design) => {
    const body = from.body(id)
    if (!body) throw new Error(id)
    return cardContent(from, body, lang)
  }

  test('shows seats with who presides first, the strongest letter first, and a short institution', () => {
    const cabinet = content('gtd')
    expect(cabinet.name).toEqual({
      value: 'Gabinete de Transformación Digital',
      lang: 'es',
      isFallback: false,
    })
    expect(cabinet.seats.map((seat) => seat.function)).toEqual(['chair', ...Array(8).fill('member')])
    expect(cabinet.seatsAs).toBe('marks')
    expect(cabinet.letters).toEqual([
      { letter: 'A', count: 3 },
      { letter: 'R', count: 3 },
    ])
    expect(cabinet.institutionShort).toBe('MINPRE')
    expect(cabinet.legalBasis).toBe('stated')
  })

  test('tells vacant from not stated, and a name of another language from its own', () => {
    expect(content('t-gov').seats.map(({ state }) => state)).toEqual([
      'filled',
      'unstated',
      'unstated',
      'unstated',
    ])
    expect(content('t-gov').vacant).toBe(0)
    expect(content('t-cib')).toMatchObject({
      composition: 'not-stated',
      legalBasis: 'not-stated',
      transversal: true,
    })
    expect(content('ogtic')).toMatchObject({ mandate: null, acronym: 'OGTIC' })
    expect(content('map', 'pt').name).toMatchObject({ lang: 'es', isFallback: true })
    const seats = design.seats.map((seat) =>
      seat.id === 's-t-gov-2' ? { ...seat, status: 'vacant' as const } : seat,
    )
    expect(content('t-gov', 'es', designFrom({ ...design.data, seats })).vacant).toBe(1)
  })

  test('counts seats that find no room, and letters held through a seat', () => {
    const seats = Array.from({ length: 25 }, (_, index) => ({
      id: `s${index}`,
      body: 'gtd',
      function: 'member' as const,
    }))
    const assignments = [{ activity: 'a1', holder: 's0', letters: ['C' as const] }]
    const crowded = designFrom({ ...design.data, seats, assignments })
    expect(content('gtd', 'es', crowded)).toMatchObject({
      seatsAs: 'count',
      letters: [{ letter: 'C', count: 1 }],
    })
    expect(layoutChart(crowded).cards.find(({ id }) => id === 'gtd')?.width).toBe(224)
  })
})
