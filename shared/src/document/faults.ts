import { byCodeUnits, type DocumentFault } from '../model/index.ts'

export interface Reporter {
  report(field: string): void
  /** What was reported stands in place of what was reported of this place before. */
  done(): void
}

/** What could not be read, by the place of the document where it stands. */
export class Faults {
  readonly #found = new Map<string, readonly DocumentFault[]>()

  /** Collects what cannot be read at one place. */
  reporter(place: string, target: DocumentFault['target']): Reporter {
    const fields = new Set<string>()
    return {
      report: (field) => fields.add(field),
      done: () => {
        if (fields.size > 0)
          this.#found.set(
            place,
            [...fields].map((field) => ({ target, field })),
          )
        else if (this.#found.size > 0) this.#found.delete(place)
      },
    }
  }

  forget(place: string): void {
    this.#found.delete(place)
  }

  /** Everything, in the same order on every replica. */
  list(): readonly DocumentFault[] {
    if (this.#found.size === 0) return none
    const all = [...this.#found.values()].flat()
    return all.sort((a, b) => byCodeUnits(a.target, b.target) || byCodeUnits(a.field, b.field))
  }
}

const none: readonly DocumentFault[] = Object.freeze([])
