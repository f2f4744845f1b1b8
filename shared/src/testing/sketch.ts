import {
  type Activity,
  type Assignment,
  type Body,
  type Design,
  designFrom,
  type GovernanceDesign,
  type Id,
  type Instrument,
  type Letter,
  type Relation,
  type RelationKind,
  type Seat,
  type Text,
} from '../model/index.ts'

/** A design in a few lines: things by id, lines as words, letters by row. */
export interface Sketch {
  readonly design?: Partial<GovernanceDesign>
  readonly bodies?: Readonly<Record<Id, Sketched<Body>>>
  readonly seats?: Readonly<Record<Id, Partial<Seat> & { readonly body: Id }>>
  /** `from kind to`, as in `dir reports-to cab`; the ids are `line1`, `line2` … */
  readonly lines?: readonly string[]
  readonly relations?: readonly Relation[]
  readonly instruments?: Readonly<Record<Id, Partial<Instrument>>>
  /** Letters by holder, as in `{ cab: 'A', dir: 'R C!' }`; `!` marks a binding opinion. */
  readonly rows?: Readonly<Record<Id, SketchedRow>>
}

type SketchedRow = Sketched<Activity> & { readonly cells?: Readonly<Record<Id, string>> }

type Sketched<T> = Partial<Omit<T, 'name'>> & { readonly name?: string | Text }

/** The design that a sketch stands for. What is not said takes the plainest value: a unit, a member, a law. */
export function sketch(sketched: Sketch): Design {
  const { bodies = {}, seats = {}, lines = [], instruments = {}, rows = {} } = sketched
  const relations = [...lines.map(lineFrom), ...(sketched.relations ?? [])]
  return designFrom({
    format: 'governance-design',
    version: 1,
    title: { en: 'A sketch' },
    languages: ['en'],
    countries: ['DO'],
    instruments: list(instruments, (id, fields) => ({ id, title: { en: id }, rank: 'law', ...fields })),
    bodies: list(bodies, (id, { name, ...fields }) => ({
      id,
      name: textOf(name, id),
      kind: 'unit',
      ...fields,
    })),
    seats: list(seats, (id, fields) => ({ id, function: 'member', ...fields })),
    relations: relations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    activities: list(rows, (id, { name, cells: _, ...fields }) => ({
      id,
      name: textOf(name, id),
      ...fields,
    })),
    assignments: Object.entries(rows)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, { cells }]) => assignmentsOf(id, cells ?? {})),
    ...sketched.design,
  })
}

function list<Fields, Thing extends { readonly id: Id }>(
  things: Readonly<Record<Id, Fields>>,
  make: (id: Id, fields: Fields) => Thing,
): Thing[] {
  return Object.entries(things)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, fields]) => make(id, fields))
}

function textOf(name: string | Text | undefined, id: Id): Text {
  return typeof name === 'object' ? name : { en: name ?? id }
}

function lineFrom(line: string, index: number): Relation {
  const [from = '', kind = '', to = ''] = line.split(' ')
  return { id: `line${String(index + 1).padStart(2, '0')}`, from, kind: kind as RelationKind, to }
}

function assignmentsOf(activity: Id, cells: Readonly<Record<Id, string>>): Assignment[] {
  const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([holder, written]) => ({
    activity,
    holder,
    letters: written.replace('!', '').split(' ').filter(Boolean) as Letter[],
    ...(written.includes('!') ? { binding: true } : {}),
  }))
}

/** Bodies `b01`, `b02` …, for maps of many columns. */
export function columnsNamed(count: number): Readonly<Record<Id, Sketched<Body>>> {
  const ids = Array.from({ length: count }, (_, index) => `b${String(index + 1).padStart(2, '0')}`)
  return Object.fromEntries(ids.map((id) => [id, {}]))
}

/** The same row several times, under names of their own. */
export function rowsWith(prefix: string, count: number, row: SketchedRow): Readonly<Record<Id, SketchedRow>> {
  const ids = Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`)
  return Object.fromEntries(ids.map((id) => [id, row]))
}
