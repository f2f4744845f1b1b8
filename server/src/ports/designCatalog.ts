import type { Id } from 'shared/model'
import type { LinkRole } from 'shared/protocol'

/** A design as the catalogue knows it: that it is there, not what is in it. Times in milliseconds since 1970. */
export interface DesignEntry {
  readonly id: Id
  readonly createdAt: number
  /** When it went to the bin. */
  readonly deletedAt: number | null
  /** What was last worked out about its content, and from which state. */
  readonly summary: { readonly of: string; readonly text: string } | null
}

/** A share link. Its token is known by its hash alone. */
export interface Link {
  readonly id: string
  readonly designId: Id
  readonly role: LinkRole
  readonly createdAt: number
  readonly expires: number | null
}

/** Which designs there are, and who was given a way in. */
export interface DesignCatalog {
  add(id: Id, at: number): Promise<void>
  find(id: Id): Promise<DesignEntry | undefined>
  /** Newest first. */
  list(): Promise<readonly DesignEntry[]>
  setDeleted(id: Id, at: number | null): Promise<void>
  keepSummary(id: Id, summary: NonNullable<DesignEntry['summary']>): Promise<void>

  addLink(link: Link, tokenHash: string): Promise<void>
  /** Oldest first. */
  linksOf(designId: Id): Promise<readonly Link[]>
  linkByToken(tokenHash: string): Promise<Link | undefined>
  /** The links that still exist, in any order. */
  linksById(ids: readonly string[]): Promise<readonly Link[]>
  /** Whether there was such a link. */
  removeLink(designId: Id, id: string): Promise<boolean>
}
