import { type Design, type Id, normalised } from '../model/index.ts'

/**
 * Finds the bodies and seats of a design by what a sheet calls them: the id, the acronym, the name in any
 * language, `Name (ACRONYM)`, or for a seat its title with its body's name. A name that two of them share
 * finds neither.
 */
export class NamesIn {
  readonly #design: Design
  readonly #known = new Map<string, Id | 'several'>()

  constructor(design: Design) {
    this.#design = design
    for (const body of design.bodies) {
      this.#put(Object.values(body.acronym ?? {}), body.id)
      this.#put(Object.values(body.name), body.id)
    }
    for (const seat of design.seats) {
      const titles = Object.values(seat.title ?? {})
      const body = design.body(seat.body)
      const bodies = body ? [...Object.values(body.name), ...Object.values(body.acronym ?? {})] : []
      this.#put(
        bodies.flatMap((name) =>
          titles.flatMap((title) => [`${title} (${name})`, `${title} – ${name}`, `${name}: ${title}`]),
        ),
        seat.id,
      )
      this.#put(titles, seat.id)
    }
  }

  /** The id behind a name; `owner` is what stands over it in the sheet, and may be its body's name. */
  find(name: string, owner = ''): Id | undefined {
    if (this.#design.bodyOfHolder(name)) return name
    const { bare, acronym } = nameParts(name)
    const asked = owner ? [`${name} (${owner})`, name, bare, acronym] : [name, bare, acronym]
    for (const one of asked) {
      const id = one ? this.#known.get(plain(one)) : undefined
      if (id && id !== 'several') return id
    }
    return undefined
  }

  #put(names: readonly string[], id: Id): void {
    for (const name of names) {
      const key = plain(name)
      const before = this.#known.get(key)
      // A body comes before a seat that only shares its title with it.
      if (before === undefined) this.#known.set(key, id)
      else if (before !== id && this.#design.seat(id) === undefined) this.#known.set(key, 'several')
    }
  }
}

/** A name without the acronym in brackets at its end, and the acronym. */
export function nameParts(name: string): { readonly bare: string; readonly acronym: string | undefined } {
  const found = /^(.{3,}?)\s*[([]([\p{Lu}\d][\p{L}\d&./-]{1,14})[)\]]$/u.exec(name)
  const acronym = found?.[2]
  if (!found || !acronym || acronym === acronym.toLowerCase()) return { bare: name, acronym: undefined }
  return { bare: found[1] as string, acronym }
}

function plain(name: string): string {
  return normalised(name)
    .replace(/[‐‑–—]/g, '-')
    .replace(/[«»"“”'’]/g, '')
}
