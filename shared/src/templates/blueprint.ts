import type { Command } from '../commands/index.ts'
import type { Activity, Body, Id, Letter, Relation, Seat } from '../model/index.ts'
import type { Draft } from './defineTemplate.ts'

/** The words of a framework, by the names that its blueprint uses. */
export interface FrameworkWords {
  readonly description: string
  readonly bodies: Readonly<Record<string, string>>
  readonly institutions: Readonly<Record<string, string>>
  readonly seats: Readonly<Record<string, string>>
  readonly activities: Readonly<Record<string, string>>
  readonly principles: Readonly<Record<string, string>>
  readonly quorum: string
  readonly viceMinister: string
}

type NameOf<
  Words extends FrameworkWords,
  Kind extends 'bodies' | 'institutions' | 'seats' | 'activities' | 'principles',
> = keyof Words[Kind] & string

/** A framework as tables: what there is, under names instead of ids. */
export interface Blueprint<Words extends FrameworkWords> {
  readonly bodies: readonly BodyPlan<Words>[]
  readonly seats: readonly SeatPlan<Words>[]
  readonly lines: readonly LinePlan<Words>[]
  readonly rows: Readonly<Record<NameOf<Words, 'activities'>, RowPlan<Words>>>
  readonly principles: Readonly<Record<NameOf<Words, 'principles'>, readonly NameOf<Words, 'activities'>[]>>
}

type BodyPlan<Words extends FrameworkWords> = Pick<Body, 'kind'> &
  Partial<Omit<Known<Body>, 'id' | 'name' | 'functions' | 'institution'>> & {
    readonly name: NameOf<Words, 'bodies'>
    readonly under: NameOf<Words, 'bodies'> | null
    readonly institution?: NameOf<Words, 'institutions'>
  }

type SeatPlan<Words extends FrameworkWords> = Pick<Seat, 'function'> &
  Partial<Omit<Known<Seat>, 'id' | 'body' | 'title' | 'heldBy' | 'minimumRank'>> & {
    readonly body: NameOf<Words, 'bodies'>
    readonly title: NameOf<Words, 'seats'>
    /** The institution, or the body, that sits there. */
    readonly from?: NameOf<Words, 'institutions'>
    readonly of?: NameOf<Words, 'bodies'>
  }

interface LinePlan<Words extends FrameworkWords> {
  readonly from: NameOf<Words, 'bodies'>
  readonly kind: Relation['kind']
  readonly to: NameOf<Words, 'bodies'>
  readonly days?: number
}

/** A body, or one of its seats: `committee/budget`. */
type HolderName<Words extends FrameworkWords> =
  | NameOf<Words, 'bodies'>
  | `${NameOf<Words, 'bodies'>}/${NameOf<Words, 'seats'>}`

type RowPlan<Words extends FrameworkWords> = Pick<
  Activity,
  'level' | 'coreArea' | 'kind' | 'scope' | 'personalData'
> & {
  readonly verifies?: NameOf<Words, 'activities'>
  /** `RA`: does it and answers for it; `C!`: is consulted, and the opinion binds. */
  readonly letters: Readonly<Partial<Record<HolderName<Words>, 'RA' | 'C!' | Letter>>>
}

/** The fields of a thing that the format names. */
type Known<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] }

/** The commands that make the framework of a blueprint. */
export function commandsOf<Words extends FrameworkWords>(
  plan: Blueprint<Words>,
  draft: Draft<Words>,
): Command[] {
  const builder = new Builder(plan, draft)
  return [
    ...builder.description(),
    ...plan.bodies.map((body) => builder.body(body)),
    ...plan.seats.map((seat) => builder.seat(seat)),
    ...plan.lines.map((line) => builder.line(line)),
    ...builder.activityNames.flatMap((name) => builder.row(name)),
    ...Object.keys(plan.principles).map((name) => builder.principle(name as NameOf<Words, 'principles'>)),
  ]
}

class Builder<Words extends FrameworkWords> {
  readonly activityNames: readonly NameOf<Words, 'activities'>[]
  readonly #plan: Blueprint<Words>
  readonly #draft: Draft<Words>

  constructor(plan: Blueprint<Words>, draft: Draft<Words>) {
    this.#plan = plan
    this.#draft = draft
    this.activityNames = Object.keys(plan.rows) as NameOf<Words, 'activities'>[]
  }

  description(): Command[] {
    const words = Object.entries(this.#draft.text((all) => all.description))
    return words.map(([lang, description]) => ({
      type: 'setDesignWords',
      field: 'description',
      lang,
      words: description,
    }))
  }

  body({ name, under, institution, ...fields }: BodyPlan<Words>): Command {
    const { text, order } = this.#draft
    const functions = this.#functionsOf(name)
    return {
      type: 'addBody',
      parentId: under && this.#bodyId(under),
      order: order(),
      body: {
        id: this.#bodyId(name),
        name: text((words) => words.bodies[name] as string),
        nature: 'permanent',
        ...(fields.kind === 'collegiate'
          ? { castingVote: true, quorum: { share: 0.5, text: text((words) => words.quorum) } }
          : {}),
        ...fields,
        ...(institution ? { institution: this.#institution(institution) } : {}),
        ...(functions.length > 0
          ? { functions: functions.map((activity) => text((words) => words.activities[activity] as string)) }
          : {}),
      },
    }
  }

  seat({ body, title, from, of, ...fields }: SeatPlan<Words>): Command {
    const { text } = this.#draft
    return {
      type: 'addSeat',
      seat: {
        id: this.#holderId(`${body}/${title}`),
        body: this.#bodyId(body),
        title: text((words) => words.seats[title] as string),
        ...fields,
        ...(from ? { heldBy: { institution: this.#institution(from) } } : {}),
        ...(of ? { heldBy: { body: this.#bodyId(of) } } : {}),
        ...(fields.mayBeRepresented ? { minimumRank: text((words) => words.viceMinister) } : {}),
      },
    }
  }

  line({ from, kind, to, days }: LinePlan<Words>): Command {
    return {
      type: 'addRelation',
      relation: {
        id: this.#draft.id(`line ${from} ${kind} ${to}`),
        from: this.#bodyId(from),
        to: this.#bodyId(to),
        kind,
        ...(days === undefined ? {} : { days }),
      },
    }
  }

  row(name: NameOf<Words, 'activities'>): Command[] {
    const { text, order } = this.#draft
    const { letters, verifies, ...fields }: RowPlan<Words> = this.#plan.rows[name]
    const activity = {
      id: this.#activityId(name),
      name: text((words) => words.activities[name] as string),
      order: order(),
      ...fields,
      ...(verifies ? { verifies: this.#activityId(verifies) } : {}),
    }
    const cells = Object.entries(letters) as [string, 'RA' | 'C!' | Letter][]
    return [
      { type: 'addActivity', activity },
      ...cells.flatMap(([holder, written]) => this.#cell(activity.id, holder, written)),
    ]
  }

  principle(name: NameOf<Words, 'principles'>): Command {
    return {
      type: 'addPrinciple',
      principle: {
        id: this.#draft.id(`principle ${name}`),
        name: this.#draft.text((words) => words.principles[name] as string),
        source: 'OECD Digital Government Policy Framework',
        embodiedBy: this.#plan.principles[name].map((activity) => this.#activityId(activity)),
      },
    }
  }

  #cell(activityId: Id, holder: string, written: 'RA' | 'C!' | Letter): Command[] {
    const cell = { activityId, holderId: this.#holderId(holder) }
    const letters: Letter[] = written === 'RA' ? ['R', 'A'] : [written === 'C!' ? 'C' : written]
    return [
      ...letters.map((letter): Command => ({ type: 'assignLetter', ...cell, letter })),
      ...(written === 'C!' ? [{ type: 'setBinding', ...cell, binding: true } as const] : []),
    ]
  }

  /** What a body is for: the rows that it answers for, or else does. */
  #functionsOf(name: NameOf<Words, 'bodies'>): NameOf<Words, 'activities'>[] {
    const letterOn = (activity: NameOf<Words, 'activities'>) => this.#plan.rows[activity].letters[name]
    const answeredFor = this.activityNames.filter((activity) =>
      ['A', 'RA'].includes(letterOn(activity) ?? ''),
    )
    return answeredFor.length > 0
      ? answeredFor
      : this.activityNames.filter((activity) => letterOn(activity) === 'R')
  }

  #institution(name: NameOf<Words, 'institutions'>) {
    return this.#draft.text((words) => words.institutions[name] as string)
  }

  #bodyId(name: string): Id {
    return this.#draft.id(`body ${name}`)
  }
  #holderId(name: string): Id {
    return name.includes('/') ? this.#draft.id(`seat ${name}`) : this.#bodyId(name)
  }
  #activityId(name: string): Id {
    return this.#draft.id(`activity ${name}`)
  }
}
