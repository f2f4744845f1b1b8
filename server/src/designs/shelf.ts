import {
  designOf,
  openDocument,
  openRecord,
  seedDocument,
  seedRecord,
  statedWaivers,
  waiversOf,
  withWaivers,
} from 'shared/document'
import type { DateOnly, Design, GovernanceDesign, Id, Text, Waiver } from 'shared/model'
import { type DesignSummary, type Role, roomName } from 'shared/protocol'
import { evaluate, type Finding, findingKey, profiles } from 'shared/rules'
import { newId } from '../access/secrets.ts'
import { ProblemError } from '../http/problems.ts'
import type { DesignEntry } from '../ports/designCatalog.ts'
import { type Head, StoreError } from '../ports/documentStore.ts'
import type { ServerPorts } from '../services.ts'
import type { RoomRegistry } from '../sync/roomRegistry.ts'
import { drawingOf } from './drawing.ts'

/** What is worked out about a design once for each of its states. */
type Summary = Pick<DesignSummary, 'title' | 'languages' | 'countries' | 'counts' | 'drawing'>

const nothingKnown: Summary = {
  title: {},
  languages: [],
  countries: [],
  counts: { bodies: 0, activities: 0, error: 0, warning: 0, advice: 0, notStated: 0, waived: 0 },
  drawing: { width: 0, height: 0, bands: [], blocks: [], lines: [] },
}

/** Whichever profile a design names, what was summed up by other rules does not stand. */
const rulesVersion = profiles.map(({ version }) => version).join('+')

/** How many designs are kept as they were last read. */
const mostRead = 20

/** Designs by what stands in them: made, read, changed by the server, and summed up for lists. */
export class DesignShelf {
  readonly #ports: ServerPorts
  readonly #rooms: RoomRegistry
  /** The newest reading of a design, the least recently used one first. */
  readonly #read = new Map<Id, { readonly of: string; readonly design: Design }>()

  constructor(ports: ServerPorts, rooms: RoomRegistry) {
    this.#ports = ports
    this.#rooms = rooms
  }

  /** The day on which designs are judged that state none. */
  today(): DateOnly {
    return new Date(this.#ports.clock.now()).toISOString().slice(0, 10)
  }

  /** Keeps a new design; its id. It is listed once it is on disk. */
  async add(data: GovernanceDesign): Promise<Id> {
    const id = newId()
    await this.#rooms.using(id, (room) => room.write((doc) => seedDocument(doc, data)))
    if (data.waivers !== undefined) {
      await this.#rooms.using(roomName(id, 'record'), (room) => room.write((doc) => seedRecord(doc, data)))
    }
    await this.#ports.catalog.add(id, this.#ports.clock.now())
    return id
  }

  /** A design as it stands on disk, with what the record adds to it. */
  async read(id: Id): Promise<Design> {
    return this.#rooms.using(id, (room) =>
      this.#rooms.using(roomName(id, 'record'), (recordRoom) => {
        const of = `${room.head}.${recordRoom.head}`
        const known = this.#read.get(id)
        this.#read.delete(id)
        const design =
          known?.of === of ? known.design : withWaivers(room.read(designOf), recordRoom.read(statedWaivers))
        this.#read.set(id, { of, design })
        for (const oldest of this.#read.keys()) {
          if (this.#read.size <= mostRead) break
          this.#read.delete(oldest)
        }
        return design
      }),
    )
  }

  /** Gives the title other words in the languages named. */
  async rename(id: Id, title: Text): Promise<void> {
    const refusal = await this.#rooms.using(id, (room) =>
      room.write((doc) => {
        const live = openDocument(doc, { actor: 'server' })
        const commands = Object.entries(title).map(
          ([lang, words]) => ({ type: 'setDesignWords', field: 'title', lang, words }) as const,
        )
        const refused = live.run(...commands)
        live.destroy()
        return refused
      }),
    )
    if (refusal) throw new ProblemError('invalid-request', [{ path: 'title', message: refusal }])
  }

  /** The finding that a waiver speaks of, waived or not, as it stands in a draft, else at submission. */
  async findingOf(id: Id, waiver: Pick<Waiver, 'rule' | 'targets'>): Promise<Finding | undefined> {
    const design = await this.read(id)
    const key = findingKey(waiver.rule, waiver.targets)
    for (const stage of ['draft', 'submit'] as const) {
      const { findings } = evaluate(design, { stage, today: this.today() })
      const finding = findings.find(({ rule, targets }) => findingKey(rule, targets) === key)
      if (finding) return finding
    }
    return undefined
  }

  async waiver(id: Id, waiverId: Id): Promise<Waiver | undefined> {
    const waivers = await this.#rooms.using(roomName(id, 'record'), (room) => room.read(waiversOf))
    return waivers.find((recorded) => recorded.id === waiverId)?.waiver
  }

  /** Keeps a waiver in place of those that it renews. */
  async addWaiver(id: Id, waiverId: Id, waiver: Waiver): Promise<void> {
    const key = findingKey(waiver.rule, waiver.targets)
    await this.#rooms.using(roomName(id, 'record'), (room) =>
      room.write((doc) => {
        const record = openRecord(doc)
        const earlier = record
          .waivers()
          .filter(({ waiver: one }) => findingKey(one.rule, one.targets) === key)
        // What accepts an error is the owner's, and lasts beside what somebody else accepts.
        const renewed = earlier.filter((one) => waiver.upTo !== 'warning' || one.waiver.upTo === 'warning')
        record.addWaiver(
          waiverId,
          waiver,
          renewed.map((one) => one.id),
        )
        record.destroy()
      }),
    )
  }

  async removeWaiver(id: Id, waiverId: Id): Promise<void> {
    await this.#rooms.using(roomName(id, 'record'), (room) =>
      room.write((doc) => openRecord(doc).removeWaiver(waiverId)),
    )
  }

  /** A design's line in the list. It is worked out anew only when the design, the rules or the day changed. */
  async summaryOf(entry: DesignEntry, role: Role): Promise<DesignSummary> {
    const recordName = roomName(entry.id, 'record')
    const heads = await this.#ports.documents.heads([entry.id, recordName])
    const [head, record] = [heads.get(entry.id), heads.get(recordName)]
    const of = [head?.number ?? 0, record?.number ?? 0, rulesVersion, this.today()].join(' ')
    const known = entry.summary && (JSON.parse(entry.summary.text) as Summary)
    const summary = known && entry.summary?.of === of ? known : await this.#sumUp(entry.id, of, known)
    return {
      id: entry.id,
      ...summary,
      role,
      createdAt: new Date(entry.createdAt).toISOString(),
      updatedAt: new Date(latest(entry.createdAt, head, record)).toISOString(),
      deletedAt: entry.deletedAt === null ? null : new Date(entry.deletedAt).toISOString(),
    }
  }

  async #sumUp(id: Id, of: string, known: Summary | null): Promise<Summary & { readonly unreadable?: true }> {
    let design: Design
    try {
      design = await this.read(id)
    } catch (error) {
      // One damaged document must not take the list of all the others away.
      if (error instanceof StoreError) return { ...(known ?? nothingKnown), unreadable: true }
      throw error
    }
    const { counts } = evaluate(design, { stage: 'draft', today: this.today() })
    const summary: Summary = {
      title: design.data.title,
      languages: design.languages,
      countries: design.data.countries,
      counts: { bodies: design.bodies.length, activities: design.activities.length, ...counts },
      drawing: drawingOf(design),
    }
    await this.#ports.catalog.keepSummary(id, { of, text: JSON.stringify(summary) })
    return summary
  }
}

function latest(createdAt: number, ...heads: readonly (Head | undefined)[]): number {
  return Math.max(createdAt, ...heads.map((head) => head?.at ?? 0))
}
