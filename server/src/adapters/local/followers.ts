import type { Append, Follower } from '../../ports/documentStore.ts'

/** Who follows which document, for a store that numbers updates without gaps and has one server. */
export class Followers {
  readonly #of = new Map<string, Set<Follower>>()

  add(document: string, follower: Follower): () => void {
    const followers = this.#of.get(document) ?? new Set()
    this.#of.set(document, followers.add(follower))
    return () => {
      if (followers.delete(follower) && followers.size === 0 && this.#of.get(document) === followers) {
        this.#of.delete(document)
      }
    }
  }

  /** Tells what was just written. */
  tell(appends: readonly Append[]): void {
    for (const { document, after, updates } of appends) {
      const followers = this.#of.get(document)
      if (!followers) continue
      const stored = updates.map((data, index) => ({ number: after + index + 1, data }))
      for (const follower of [...followers]) follower.hear(stored)
    }
  }

  /** Tells the followers of a document that they hear nothing more. */
  cutOff(document: string): void {
    const followers = this.#of.get(document) ?? []
    this.#of.delete(document)
    for (const follower of followers) follower.cutOff()
  }
}
