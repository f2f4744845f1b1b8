import type { Id } from 'shared/model'
import { type Person, type Role, strongerRole } from 'shared/protocol'
import type { DesignCatalog, Link } from '../ports/designCatalog.ts'
import type { IdentityProvider, Session } from '../ports/identity.ts'
import { hashOf, newSecret, sameHash } from './secrets.ts'

/** What a request or a socket brings to be let in. */
export interface Credentials {
  readonly token: string | undefined
  /** The secret of a session, from its cookie. */
  readonly session: string | undefined
}

/** Somebody who was let in: who they are, and where they may go. */
export interface Caller {
  readonly person: Person
  readonly sessionId: string | undefined
  /** Owner of the server, and so of each of its designs. */
  readonly isOwner: boolean
  readonly links: readonly Link[]
}

/** A role, and until when it holds. */
export interface Standing {
  readonly role: Role
  readonly until: number | null
}

/** What somebody is in a design at a time; undefined for nothing. */
export function standingIn(caller: Caller, designId: Id, now: number): Standing | undefined {
  if (caller.isOwner) return { role: 'owner', until: null }
  let standing: Standing | undefined
  for (const { designId: leadsTo, role, expires } of caller.links) {
    if (leadsTo !== designId || isOver({ expires }, now)) continue
    const isStronger = !standing || (role !== standing.role && strongerRole(role, standing.role) === role)
    const isLonger =
      standing?.role === role && standing.until !== null && (expires === null || expires > standing.until)
    if (isStronger || isLonger) standing = { role, until: expires }
  }
  return standing
}

function isOver({ expires }: Pick<Link, 'expires'>, now: number): boolean {
  return expires !== null && expires <= now
}

const noPerson = { name: '', country: null, institution: null }

/** Tells who stands behind a token or a session. */
export class Callers {
  readonly #identity: IdentityProvider
  readonly #catalog: DesignCatalog
  readonly #ownerHash: string

  constructor(identity: IdentityProvider, catalog: DesignCatalog, ownerToken: string) {
    this.#identity = identity
    this.#catalog = catalog
    this.#ownerHash = hashOf(ownerToken)
  }

  /** A token says what somebody may do, and outweighs a session; a session says who they are. */
  async identify({ token, session }: Credentials, now: number): Promise<Caller | undefined> {
    const found = session === undefined ? undefined : await this.#identity.find(hashOf(session))
    const bySession = found && (await this.#bySession(found))
    if (token === undefined) return bySession
    const byToken = await this.#byToken(token, now)
    return byToken && bySession
      ? { ...byToken, person: bySession.person, sessionId: bySession.sessionId }
      : byToken
  }

  /**
   * Remembers a token that somebody came with under their session, a new one for a person not seen before.
   * Answers the secret for the cookie where it is new; undefined for a token that lets nobody in.
   */
  async admit(
    { token, session }: Credentials,
    now: number,
  ): Promise<{ readonly sessionId: string; readonly newSecret: string | undefined } | undefined> {
    const grant = token === undefined ? undefined : await this.#grantOf(token, now)
    if (grant === undefined) return undefined
    const known = session === undefined ? undefined : await this.#identity.find(hashOf(session))
    const secret = known ? undefined : newSecret()
    const { id } = known ?? (await this.#identity.begin(hashOf(secret as string), now))
    await this.#identity.grant(id, grant)
    return { sessionId: id, newSecret: secret }
  }

  async #byToken(token: string, now: number): Promise<Caller | undefined> {
    const hash = hashOf(token)
    if (sameHash(hash, this.#ownerHash)) {
      return { person: { id: 'owner', ...noPerson }, sessionId: undefined, isOwner: true, links: [] }
    }
    const link = await this.#linkOf(hash, now)
    return (
      link && {
        person: { id: `link-${link.id}`, ...noPerson },
        sessionId: undefined,
        isOwner: false,
        links: [link],
      }
    )
  }

  async #bySession({ id, person, grants }: Session): Promise<Caller> {
    const linkIds = grants.flatMap((grant) => (grant.startsWith('link:') ? [grant.slice(5)] : []))
    return {
      person,
      sessionId: id,
      // A changed owner's token ends the sessions that came in by the old one.
      isOwner: grants.includes(`owner:${this.#ownerHash}`),
      links: linkIds.length > 0 ? await this.#catalog.linksById(linkIds) : [],
    }
  }

  async #grantOf(token: string, now: number): Promise<string | undefined> {
    const hash = hashOf(token)
    if (sameHash(hash, this.#ownerHash)) return `owner:${hash}`
    const link = await this.#linkOf(hash, now)
    return link && `link:${link.id}`
  }

  async #linkOf(tokenHash: string, now: number): Promise<Link | undefined> {
    const link = await this.#catalog.linkByToken(tokenHash)
    return link && isOver(link, now) ? undefined : link
  }
}
