import type * as Y from 'yjs'
import {
  byCodeUnits,
  type Design,
  designFrom,
  type GovernanceDesign,
  isDateOnly,
  isId,
  isJson,
  isKey,
  isMoment,
  isRecord,
  isWords,
  limits,
  type Waiver,
} from '../model/index.ts'
import { isNewer, stampVersion } from './migrations/index.ts'

/**
 * The record of a design: what only the server may write, in a document of its own (`:id.record`) that everyone
 * with access reads. For now its waivers.
 */
export interface LiveRecord {
  /** By rule, first target and date; the same list until something changes. */
  waivers(): readonly RecordedWaiver[]
  /** Calls after every change. */
  subscribe(listener: () => void): () => void
  /** Adds a waiver, in place of those that it renews. */
  addWaiver(id: string, waiver: Waiver, renewed?: readonly string[]): void
  /** False when there is none of this id. */
  removeWaiver(id: string): boolean
  destroy(): void
}

export interface RecordedWaiver {
  readonly id: string
  readonly waiver: Waiver
}

const root = 'waivers'

/** Opens the record of a design. */
export function openRecord(doc: Y.Doc): LiveRecord {
  const waivers = doc.getMap(root)
  let known: readonly RecordedWaiver[] | undefined
  const listeners = new Set<() => void>()
  const changed = () => {
    known = undefined
    for (const listener of [...listeners]) listener()
  }
  waivers.observeDeep(changed)
  return {
    waivers: () => {
      known ??= waiversIn(waivers)
      return known
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    addWaiver(id, waiver, renewed = []) {
      doc.transact(() => {
        if (!isNewer(doc)) stampVersion(doc)
        for (const one of renewed) waivers.delete(one)
        waivers.set(id, waiver)
      })
    },
    removeWaiver(id) {
      if (!waivers.has(id)) return false
      waivers.delete(id)
      return true
    },
    destroy: () => waivers.unobserveDeep(changed),
  }
}

/** Reads the waivers of a record, once. */
export function waiversOf(doc: Y.Doc): readonly RecordedWaiver[] {
  return waiversIn(doc.getMap(root))
}

/** Fills an empty record with the waivers of a design file. */
export function seedRecord(doc: Y.Doc, { waivers }: GovernanceDesign): void {
  doc.transact(() => {
    stampVersion(doc)
    if (waivers !== undefined) doc.getMap('meta').set(root, waivers === null ? null : true)
    // Numbered so that waivers that are alike in rule, target and date keep their order.
    waivers?.forEach((waiver, index) => {
      doc.getMap(root).set(`file-${String(index).padStart(6, '0')}`, waiver)
    })
  })
}

/** The waivers of a record as they stand in a file: `null` and absent stay as they were there. */
export function statedWaivers(doc: Y.Doc): readonly Waiver[] | null | undefined {
  const waivers = waiversOf(doc).map(({ waiver }) => waiver)
  const stated = doc.getMap('meta').get(root)
  if (waivers.length > 0 || stated === true) return waivers
  return stated === null ? null : undefined
}

/** The design with the waivers of its record, which `rules` and files read together with it. */
export function withWaivers(design: Design, waivers: readonly Waiver[] | null | undefined): Design {
  const { waivers: _, ...data } = design.data
  const merged = waivers === undefined ? data : { ...data, waivers }
  return designFrom(Object.freeze(merged) as GovernanceDesign, design.claims, design.faults)
}

function waiversIn(waivers: Y.Map<unknown>): readonly RecordedWaiver[] {
  const found: RecordedWaiver[] = []
  for (const [id, waiver] of waivers.entries()) if (isId(id) && isWaiver(waiver)) found.push({ id, waiver })
  return found.sort(byRuleTargetAndDate)
}

function byRuleTargetAndDate(a: RecordedWaiver, b: RecordedWaiver): number {
  return (
    byCodeUnits(a.waiver.rule, b.waiver.rule) ||
    byCodeUnits(a.waiver.targets[0] ?? '', b.waiver.targets[0] ?? '') ||
    byCodeUnits(a.waiver.at, b.waiver.at) ||
    byCodeUnits(a.id, b.id)
  )
}

function isWaiver(value: unknown): value is Waiver {
  if (!isRecord(value)) return false
  const { rule, targets, reason, by, at, until, basis, upTo, ...others } = value
  return (
    isWords(rule) &&
    Array.isArray(targets) &&
    targets.every(isWords) &&
    isWords(reason) &&
    isWords(by) &&
    isMoment(at) &&
    (until === undefined || until === null || isDateOnly(until)) &&
    (basis === undefined || basis === null || isWords(basis)) &&
    (upTo === undefined || upTo === null || upTo === 'error' || upTo === 'warning') &&
    Object.entries(others).every(([key, other]) => isKey(key) && isJson(other, limits.inThing))
  )
}
