import type { Logger } from 'pino'
import { type CloseName, roomName } from 'shared/protocol'
import type { Caller, Credentials, Standing } from '../access/callers.ts'
import { newId } from '../access/secrets.ts'
import type { MessageBus, Notice } from '../ports/messageBus.ts'
import { mayWrite } from './access.ts'
import { Arrivals } from './arrivals.ts'
import { Connection, type ConnectionSurroundings, closeLine } from './connection.ts'
import { Door, type DoorSurroundings, type Target } from './door.ts'
import type { Line } from './line.ts'

export type EntranceSurroundings = ConnectionSurroundings & DoorSurroundings & { readonly bus: MessageBus }

/** Somebody at the entrance: what they ask for, and what they bring. */
export interface Arrival {
  readonly line: Line
  readonly address: string
  readonly target: Target | undefined
  readonly credentials: Credentials
  /** Another page than ours opened the line. */
  readonly isForeign: boolean
}

/** A connection that was let in, and what it was let in with. */
interface Admitted {
  readonly connection: Connection
  readonly credentials: Credentials
  readonly target: Target
  caller: Caller
  standing: Standing
  callOffExpiry: (() => void) | undefined
}

/** Where every line to a document comes in, whatever carries it, and is watched until it ends. */
export class Entrance {
  readonly #with: EntranceSurroundings
  readonly #arrivals: Arrivals
  readonly #door: Door
  readonly #admitted = new Set<Admitted>()
  readonly #heartbeat: NodeJS.Timeout
  readonly #unsubscribe: () => void
  #isClosing = false
  #isToRecheck = false
  #isRechecking = false

  constructor(surroundings: EntranceSurroundings) {
    const { limits, clock, metrics, bus } = surroundings
    this.#with = surroundings
    this.#arrivals = new Arrivals(limits, clock, metrics)
    this.#door = new Door(surroundings)
    this.#heartbeat = setInterval(() => this.#beat(), limits.pingInterval)
    this.#heartbeat.unref()
    this.#unsubscribe = bus.subscribe((notice) => void this.#hear(notice))
  }

  /** Lets nobody in any more. Lines that are open are closed by their rooms. */
  close(): void {
    this.#isClosing = true
    clearInterval(this.#heartbeat)
    this.#unsubscribe()
  }

  get isClosing(): boolean {
    return this.#isClosing
  }

  /** Cuts off whoever did not answer when their line was closed. */
  cutOff(): void {
    this.#arrivals.cutOff()
  }

  /** Lets somebody in, or closes their line and says why. Resolves once they are in or sent away. */
  async enter(arrival: Arrival): Promise<void> {
    const { line, target } = arrival
    const document = target && roomName(target.designId, target.part)
    const log = this.#with.log.child({ connectionId: newId(), document, way: line.way })
    try {
      const refusal = await this.#admit(arrival, log)
      if (refusal) this.#turnAway(line, refusal, log)
    } catch (error) {
      log.error({ err: error }, 'a connection could not be let in')
      this.#turnAway(line, 'storeFailed', log)
    }
  }

  /** Whether somebody may read a document now. */
  async mayRead(credentials: Credentials, { designId }: Target): Promise<boolean> {
    return (await this.#door.standing(credentials, designId)).closed === undefined
  }

  async #admit(
    { line, address, target, credentials, isForeign }: Arrival,
    log: Logger,
  ): Promise<CloseName | undefined> {
    const crowded = this.#arrivals.add(line, address)
    if (crowded) return crowded
    if (this.#isClosing) return 'restart'
    if (isForeign) return 'originRefused'
    const entered = await this.#door.enter(credentials, target)
    if (entered.closed !== undefined) return entered.closed

    const { caller, standing, lease } = entered
    if (!target || !line.isOpen) {
      lease.release()
      return undefined
    }
    const person = { ...caller.person, role: standing.role }
    const role = { person, mayWrite: mayWrite(standing.role, target.part) }
    const connection = new Connection(line, role, { ...this.#with, log })
    const admitted: Admitted = {
      connection,
      credentials,
      target,
      caller,
      standing,
      callOffExpiry: undefined,
    }
    this.#admitted.add(admitted)
    this.#watchExpiry(admitted)
    log.info({ role: standing.role }, 'connected')
    connection.enter(lease.room, () => {
      log.info({ reason: connection.closedFor }, 'disconnected')
      this.#admitted.delete(admitted)
      admitted.callOffExpiry?.()
      lease.release()
    })
    return undefined
  }

  #turnAway(line: Line, reason: CloseName, log: Logger) {
    log.info({ reason }, 'turned away')
    closeLine(line, reason, this.#with.metrics)
  }

  #beat() {
    for (const { connection } of this.#admitted) connection.beat()
    this.#arrivals.sweep()
  }

  async #hear(notice: Notice) {
    this.#door.accessChanged()
    if (notice.kind === 'missed') {
      await this.#recheckAll()
      return
    }
    const concerned = [...this.#admitted].filter((admitted) => concerns(notice, admitted))
    await Promise.all(concerned.map((admitted) => this.#recheck(admitted)))
  }

  /** Looks again at everybody, one after the other, and once more where it was asked for meanwhile. */
  async #recheckAll() {
    this.#isToRecheck = true
    if (this.#isRechecking) return
    this.#isRechecking = true
    while (this.#isToRecheck) {
      this.#isToRecheck = false
      for (const admitted of [...this.#admitted]) await this.#recheck(admitted)
    }
    this.#isRechecking = false
  }

  /** Looks again at somebody who is in: things have changed, or their time is up. */
  async #recheck(admitted: Admitted) {
    const { connection, credentials, target } = admitted
    try {
      const now = await this.#door.standing(credentials, target.designId)
      if (now.closed !== undefined) {
        connection.close(now.closed === 'removed' ? 'removed' : 'revoked')
      } else if (now.standing.role !== admitted.standing.role) {
        connection.close('roleChanged')
      } else {
        admitted.caller = now.caller
        admitted.standing = now.standing
        connection.introduce({ ...now.caller.person, role: now.standing.role })
        this.#watchExpiry(admitted)
      }
    } catch (error) {
      // Who cannot be judged is sent to ask anew, rather than kept in.
      this.#with.log.error({ err: error }, 'access could not be looked at again')
      connection.close('storeFailed')
    }
  }

  #watchExpiry(admitted: Admitted) {
    admitted.callOffExpiry?.()
    const { until } = admitted.standing
    admitted.callOffExpiry =
      until === null ? undefined : this.#with.clock.at(until, () => void this.#recheck(admitted))
  }
}

function concerns(
  notice: Exclude<Notice, { readonly kind: 'missed' }>,
  { target, caller }: Admitted,
): boolean {
  switch (notice.kind) {
    case 'access-changed':
      return target.designId === notice.designId
    case 'session-changed':
      return caller.sessionId === notice.sessionId
    case 'person-changed':
      return caller.person.id === notice.personId
  }
}
