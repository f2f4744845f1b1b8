import type { CloseName } from 'shared/protocol'
import type { Present } from './presence.ts'
import type { ServerMessage } from './protocol.ts'

/** One client of a room, however it is connected. */
export interface Member extends Present {
  readonly mayWrite: boolean
  /** More waits to be sent to it than it should. */
  readonly isFull: boolean
  send(message: ServerMessage): void
  /** Calls back once all that waited has been sent. */
  whenDrained(callback: () => void): void
  close(name: CloseName): void
}

/** A client that does not keep up: what it had when it fell behind, and what it asked meanwhile. */
export interface Straggler {
  readonly since: Uint8Array
  question: Uint8Array | undefined
  /** Calls off that it is sent away for taking too long. */
  readonly callOff: () => void
}

/**
 * Everyone in a room. Who does not keep up with what is sent is left out until all that waits for them has
 * gone out, and is then told the difference at once, so that a slow line fills no memory. Who takes too long for
 * that is sent away.
 */
export class Audience {
  readonly members = new Set<Member>()
  readonly #behind = new Map<Member, Straggler>()
  readonly #stateNow: () => Uint8Array
  readonly #catchUp: (member: Member, straggler: Straggler) => void
  readonly #inTime: (callback: () => void) => () => void

  /**
   * `stateNow` tells what a client has that got everything; `catchUp` sends one what it missed; `inTime` calls back
   * after the time that one may take, unless that is called off.
   */
  constructor(
    stateNow: () => Uint8Array,
    catchUp: (member: Member, straggler: Straggler) => void,
    inTime: (callback: () => void) => () => void,
  ) {
    this.#stateNow = stateNow
    this.#catchUp = catchUp
    this.#inTime = inTime
  }

  /** What is known of a client that is behind; undefined for one that keeps up. */
  straggler(member: Member): Straggler | undefined {
    return this.#behind.get(member)
  }

  /** Whether it was there. */
  leave(member: Member): boolean {
    this.#noLongerBehind(member)
    return this.members.delete(member)
  }

  sendAll(message: ServerMessage): void {
    for (const member of this.members) this.send(member, message)
  }

  send(member: Member, message: ServerMessage): void {
    if (this.#behind.has(member)) return
    member.send(message)
    if (!member.isFull) return
    this.#behind.set(member, {
      since: this.#stateNow(),
      question: undefined,
      callOff: this.#inTime(() => member.close('tooSlow')),
    })
    member.whenDrained(() => {
      const straggler = this.#noLongerBehind(member)
      if (straggler) this.#catchUp(member, straggler)
    })
  }

  /** Sends everyone away. */
  dismiss(reason: CloseName): void {
    for (const member of [...this.members]) member.close(reason)
    for (const member of this.#behind.keys()) this.#noLongerBehind(member)
    this.members.clear()
  }

  #noLongerBehind(member: Member): Straggler | undefined {
    const straggler = this.#behind.get(member)
    straggler?.callOff()
    this.#behind.delete(member)
    return straggler
  }
}
