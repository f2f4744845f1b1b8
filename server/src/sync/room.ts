import type { Logger } from 'pino'
import { migrateDocument, schemaVersion, schemaVersionOf } from 'shared/document'
import type { CloseName, Part } from 'shared/protocol'
import * as Y from 'yjs'
import type { Metrics } from '../metrics.ts'
import type { Clock } from '../ports/clock.ts'
import { type DocumentStore, type StoredUpdate, StoreError } from '../ports/documentStore.ts'
import type { MessageBus } from '../ports/messageBus.ts'
import { ReadOnlyError } from './access.ts'
import { Audience, type Member, type Straggler } from './audience.ts'
import { checkUpdate, isEmpty } from './checkUpdate.ts'
import type { CommitQueue, Committing } from './commitQueue.ts'
import type { Compactor } from './compactor.ts'
import type { SyncLimits } from './limits.ts'
import type { Settle } from './line.ts'
import { bringsNews, leavesGap, pendingBytes } from './news.ts'
import { Presence } from './presence.ts'
import {
  answerMessage,
  type ClientMessage,
  deniedMessage,
  presenceMessage,
  questionMessage,
  type ServerMessage,
  updateMessage,
} from './protocol.ts'
import { unpackDocument } from './snapshotBytes.ts'

/** What a room needs of the server. */
export interface RoomSurroundings {
  readonly store: DocumentStore
  readonly bus: Pick<MessageBus, 'say' | 'hear'>
  readonly commits: CommitQueue
  readonly compactor: Compactor
  readonly clock: Clock
  readonly limits: SyncLimits
  readonly metrics: Metrics
  readonly log: Logger
  /** The room is out of order: its next reader loads it anew. */
  readonly onFailed: (room: Room) => void
}

/** A change that waits for the next transaction, and what becomes of it. */
interface Waiting {
  readonly update: Uint8Array
  readonly from: Member | undefined
  readonly settle: Settle | undefined
}

/** A log longer than this is replaced by a snapshot. */
const longLog = { updates: 2_000, bytes: 1024 * 1024 }
/** How long a room waits before it asks again for a log that does not answer, in milliseconds. */
const retryTime = 500
/** How long a room rests after it told everyone of changes, for each of them and at most, in milliseconds. */
const restPerMember = 0.04
const longestRest = 25
/** A room without readers has a shorter log replaced, so that it opens fast. */
const quietLog = { updates: 100, bytes: 64 * 1024 }

/**
 * One live document. Its `doc` holds nothing that is not on disk: changes wait in the room until they are
 * written to the log, come back from it, enter the document, and go out to everyone as one merged update,
 * their sender included, for whom it is the receipt. What other servers write comes the same way.
 */
export class Room implements Committing {
  readonly name: string
  readonly part: Part
  readonly #with: RoomSurroundings
  readonly #doc: Y.Doc
  readonly #audience: Audience
  readonly #presence: Presence
  #head: number
  #log: { updates: number; bytes: number }
  #isClosed = false
  #isRetired = false

  #waiting: Waiting[] = []
  readonly #questions = new Map<
    Member,
    { readonly stateVector: Uint8Array; readonly settle: Settle | undefined }
  >()
  /** What clients sent that is on disk already: they only need the receipt. */
  #receipts: { readonly to: Member; readonly update: Uint8Array; readonly settle: Settle | undefined }[] = []
  #writing: Waiting[] = []
  #waitingBytes = 0
  #unfollow: () => void = () => {}
  readonly #leaveTopic: () => void

  /** Answers for the present state, by the state vector asked with. */
  readonly #answers = new Map<string, ServerMessage>()
  #callOffPresence: (() => void) | undefined
  #callOffCommit: (() => void) | undefined
  /** When everyone was last told of changes. */
  #shownAt = Number.NEGATIVE_INFINITY

  private constructor(
    name: string,
    part: Part,
    doc: Y.Doc,
    head: number,
    log: { updates: number; bytes: number },
    surroundings: RoomSurroundings,
  ) {
    this.name = name
    this.part = part
    this.#doc = doc
    this.#head = head
    this.#log = log
    this.#with = surroundings
    this.#presence = new Presence(surroundings.limits.presenceBytes)
    this.#leaveTopic = surroundings.bus.hear(topicOf(name), (words, from) => this.#hearServer(words, from))
    surroundings.bus.say(topicOf(name), whoIsThere)
    this.#audience = new Audience(
      () => Y.encodeStateVector(this.#doc),
      (member, straggler) => this.#catchUp(member, straggler),
      (callback) => {
        const { clock, limits } = surroundings
        return clock.at(clock.now() + limits.catchUpTime, callback)
      },
    )
  }

  /** Reads a document from disk. Nobody joins before it is all there. */
  static async load(name: string, part: Part, surroundings: RoomSurroundings): Promise<Room> {
    const { store, metrics, log } = surroundings
    const stored = await store.load(name)
    if (stored.damaged > 0) {
      metrics.quarantined.inc(stored.damaged)
      log.error({ document: name, rows: stored.damaged }, 'damaged rows set aside')
    }
    const { doc, inapplicable } = unpackDocument(stored)
    if (inapplicable.length > 0) {
      await store.setAside(name, inapplicable, 'inapplicable')
      metrics.quarantined.inc(inapplicable.length)
      log.error({ document: name, rows: inapplicable.length }, 'updates that cannot be applied set aside')
    }
    const bytes = stored.updates.reduce((sum, update) => sum + update.data.length, 0)
    const room = new Room(
      name,
      part,
      doc,
      stored.head,
      { updates: stored.updates.length, bytes },
      surroundings,
    )
    room.#follow()
    // Before anyone joins, and by one server alone: two replicas that did it would add everything twice.
    if (part === 'design' && stored.head > 0 && schemaVersionOf(doc) < schemaVersion) {
      await room.#migrate()
    }
    room.#compactIfLong(longLog)
    return room
  }

  /** The number of the newest update on disk. */
  get head(): number {
    return this.#head
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  get members(): ReadonlySet<Member> {
    return this.#audience.members
  }

  /** Reads the document as it stands on disk. */
  read<T>(reader: (doc: Y.Doc) => T): T {
    return reader(this.#doc)
  }

  /** Lets a client in: asks what it has, and tells who is here. */
  join(member: Member): void {
    this.#presence.forgetSilent(this.#with.clock.now())
    this.#audience.members.add(member)
    member.send(questionMessage(Y.encodeStateVector(this.#doc)))
    member.send(presenceMessage(this.#presence.all()))
  }

  leave(member: Member): void {
    if (!this.#audience.leave(member)) return
    this.#presence.leave(member)
    this.#schedulePresence()
  }

  /**
   * Takes one message of a client. `settle` is told when it is on disk or answered, or why it will not be.
   * @throws MalformedError
   */
  receive(member: Member, message: ClientMessage, settle?: Settle): void {
    if (this.#isClosed || this.#isRetired) {
      settle?.(new StoreError('failed'))
      return
    }
    switch (message.kind) {
      case 'question':
        // Answered after the commit of what came before it, so that the answer is a receipt too.
        this.#questions.get(member)?.settle?.()
        this.#questions.set(member, { stateVector: message.stateVector, settle })
        this.#with.commits.schedule(this)
        break
      case 'update':
        this.#receiveUpdate(member, message, settle)
        break
      case 'presence': {
        const tooLarge = this.#presence.hear(member, message.update)
        if (tooLarge > 0) this.#with.metrics.reject('presence-too-large')
        this.#schedulePresence()
        settle?.()
        break
      }
      case 'presence-question':
        this.#audience.send(member, presenceMessage(this.#presence.all()))
        settle?.()
        break
    }
  }

  /** A member's person has another name or role now. */
  restamp(member: Member): void {
    this.#presence.restamp(member)
  }

  /**
   * Lets the server itself change the document, on a copy: the change is committed and shown like anyone's.
   * Resolves once it is on disk.
   */
  async write<T>(change: (doc: Y.Doc) => T): Promise<T> {
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.#doc))
    const updates: Uint8Array[] = []
    copy.on('update', (update: Uint8Array) => updates.push(update))
    const result = change(copy)
    copy.destroy()
    if (updates.length > 0) await this.#submit(Y.mergeUpdates(updates))
    return result
  }

  /** Listens no more, before its end: nothing that comes now is confirmed, and is sent again elsewhere. */
  retire(): void {
    this.#isRetired = true
    this.flush()
  }

  /** Ends the room: everyone is sent away. What still waits was confirmed to nobody, and is sent again. */
  close(name: CloseName): void {
    this.#isClosed = true
    this.#unfollow()
    this.#leaveTopic()
    const unsettled = [...this.#waiting.splice(0), ...this.#receipts.splice(0), ...this.#questions.values()]
    this.#questions.clear()
    for (const { settle } of unsettled) settle?.(new StoreError('failed'))
    this.#callOffPresence?.()
    this.#callOffCommit?.()
    this.#audience.dismiss(name)
    this.#doc.destroy()
  }

  /** Hands over at once what rests. */
  flush(): void {
    if (this.#callOffCommit) this.#with.commits.schedule(this)
  }

  /** Replaces a log that grew while people were here. */
  tidyUp(): void {
    this.#compactIfLong(quietLog)
  }

  takeBatch(): readonly Uint8Array[] {
    // A question may have come in between: what it is answered with holds all that came before it.
    this.#callOffCommit?.()
    this.#callOffCommit = undefined
    this.#writing = this.#waiting
    this.#waiting = []
    return this.#writing.map((waiting) => waiting.update)
  }

  /** What was handed over is on disk, and was heard from there. */
  committed(): void {
    for (const { update, settle } of this.#writing.splice(0)) {
      this.#waitingBytes -= update.length
      settle?.()
    }
    if (this.#isClosed) return
    for (const { to, update, settle } of this.#receipts.splice(0)) {
      this.#audience.send(to, updateMessage(update))
      settle?.()
    }
    for (const [from, { stateVector, settle }] of this.#questions) {
      this.#answer(from, stateVector)
      settle?.()
    }
    this.#questions.clear()
  }

  failed(error: StoreError): void {
    const lost = [...this.#writing, ...this.#waiting]
    this.#writing = []
    this.#waiting = []
    this.#with.log.error({ document: this.name, err: error }, 'changes were not written')
    for (const { settle } of lost) settle?.(error)
    this.#giveUp('storeFailed')
  }

  /** Of several servers that load the document at once, one migrates it, and the others hear of it. */
  async #migrate() {
    const { store } = this.#with
    while (schemaVersionOf(this.#doc) < schemaVersion) {
      const isDone = await store.exclusively(this.name, async () => {
        const { doc } = unpackDocument(await store.load(this.name))
        const isOld = schemaVersionOf(doc) < schemaVersion
        doc.destroy()
        if (isOld) await this.write((copy) => migrateDocument(copy))
        return true
      })
      if (!isDone || schemaVersionOf(this.#doc) < schemaVersion) await this.#pause(retryTime)
    }
  }

  #follow() {
    this.#unfollow = this.#with.store.follow(this.name, this.#head, {
      hear: (updates) => this.#hear(updates),
      cutOff: () => void this.#reconcile(),
    })
  }

  /** Lets everyone see what is on disk now. */
  #hear(updates: readonly StoredUpdate[]) {
    if (this.#isClosed) return
    try {
      if (!this.#apply(updates)) return
      this.#head = updates.at(-1)?.number ?? this.#head
      this.#log.updates += updates.length
      this.#log.bytes += updates.reduce((sum, { data }) => sum + data.length, 0)
      this.#show(merged(updates.map(({ data }) => data)))
      this.#compactIfLong(longLog)
    } catch (error) {
      // It is all on disk; a room that cannot show it is loaded anew.
      this.#with.log.error({ document: this.name, err: error }, 'changes could not be shown')
      this.#giveUp('restart')
    }
  }

  #show(update: Uint8Array) {
    this.#answers.clear()
    this.#audience.sendAll(updateMessage(update))
    this.#shownAt = this.#with.clock.now()
    this.#with.metrics.broadcasts.inc()
  }

  /**
   * After the line to the log was cut, document and log are brought together: what was written meanwhile is
   * shown, and what people have seen that the log has lost, as after a failover, is written again.
   */
  async #reconcile() {
    while (!this.#isClosed) {
      try {
        const stored = await this.#with.store.load(this.name)
        if (this.#isClosed) return
        const { doc } = unpackDocument(stored)
        const missed = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(this.#doc))
        const lost = Y.encodeStateAsUpdate(this.#doc, Y.encodeStateVector(doc))
        const isLost = bringsNews(doc, checkUpdate(lost))
        doc.destroy()
        if (bringsNews(this.#doc, checkUpdate(missed))) {
          Y.applyUpdate(this.#doc, missed)
          this.#show(missed)
        }
        this.#head = stored.head
        this.#follow()
        if (isLost) {
          this.#with.log.warn({ document: this.name }, 'changes that the log had lost are written again')
          this.#wait({ update: lost, from: undefined, settle: undefined })
        }
        return
      } catch (error) {
        this.#with.log.warn({ document: this.name, err: error }, 'the log does not answer yet')
        await this.#pause(retryTime)
      }
    }
  }

  #pause(milliseconds: number): Promise<void> {
    const { clock } = this.#with
    return new Promise((resolve) => void clock.at(clock.now() + milliseconds, resolve))
  }

  #receiveUpdate(member: Member, message: Extract<ClientMessage, { kind: 'update' }>, settle?: Settle) {
    const { update, contents, isAnswer } = message
    if (isEmpty(contents)) {
      settle?.()
      return
    }
    if (!member.mayWrite) {
      const isNews = bringsNews(this.#doc, contents)
      if (isNews) {
        this.#with.metrics.reject('read-only')
        this.#audience.send(member, deniedMessage('read-only'))
      }
      settle?.(isNews ? new ReadOnlyError() : undefined)
      return
    }
    if (isAnswer && !bringsNews(this.#doc, contents)) {
      this.#receipts.push({ to: member, update, settle })
      this.#with.commits.schedule(this)
      return
    }
    if (pendingBytes(this.#doc) > this.#with.limits.pendingBytes && leavesGap(this.#doc, contents)) {
      this.#with.metrics.reject('pending')
      member.close('tooFast')
      settle?.(new StoreError('failed'))
      return
    }
    if (this.#waitingBytes > this.#with.limits.waitingBytes) {
      this.#with.metrics.reject('queue-full')
      member.close('storeFailed')
      settle?.(new StoreError('failed'))
      return
    }
    this.#wait({ update, from: member, settle })
  }

  #wait(change: Waiting) {
    const ended = this.#with.metrics.editWaits()
    const settle: Settle = (error) => {
      ended(error)
      change.settle?.(error)
    }
    this.#waiting.push({ ...change, settle })
    this.#waitingBytes += change.update.length
    this.#scheduleCommit()
  }

  /**
   * Telling everyone costs one write to each: where many are, edits are gathered for a moment after the last time.
   * An edit after a quiet while is written at once.
   */
  #scheduleCommit() {
    if (this.#callOffCommit) return
    const { clock } = this.#with
    const now = clock.now()
    const rest = Math.min(longestRest, this.#shownAt + this.members.size * restPerMember - now)
    if (rest < 1) {
      this.#with.commits.schedule(this)
      return
    }
    this.#callOffCommit = clock.at(now + rest, () => {
      this.#callOffCommit = undefined
      this.#with.commits.schedule(this)
    })
  }

  #submit(update: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) {
        reject(new StoreError('failed'))
        return
      }
      this.#wait({ update, from: undefined, settle: (error) => (error ? reject(error) : resolve()) })
    })
  }

  /**
   * Lets committed changes into the document, in one transaction of Yjs, whose cost grows with the number of people
   * who ever wrote. One that it stumbles on is set aside, and the room loads anew.
   */
  #apply(updates: readonly StoredUpdate[]): boolean {
    let at = 0
    try {
      const applyAll = () => {
        for (const { data } of updates) {
          Y.applyUpdate(this.#doc, data)
          at += 1
        }
      }
      Y.transact(this.#doc, applyAll, undefined, false)
      return true
    } catch (error) {
      this.#with.metrics.reject('inapplicable')
      this.#with.log.error({ document: this.name, err: error }, 'an update cannot be applied')
      // Yjs may notice only at the end; of several, the next load then finds which one it was.
      const culprit = updates.length === 1 ? updates[0] : updates[at]
      const index = this.#writing.findIndex(({ update }) => culprit && sameBytes(update, culprit.data))
      for (const { from, settle } of index < 0 ? [] : this.#writing.splice(index, 1)) {
        from?.close('malformed')
        settle?.(error as Error)
      }
      this.#giveUp('restart')
      // The next load finds it as well, and sets it aside; so this may fail without harm.
      if (culprit) this.#with.store.setAside(this.name, [culprit.number], 'inapplicable').catch(() => {})
      return false
    }
  }

  #giveUp(reason: CloseName) {
    this.close(reason)
    this.#with.onFailed(this)
  }

  #answer(from: Member, stateVector: Uint8Array) {
    if (!this.members.has(from)) return
    const straggler = this.#audience.straggler(from)
    if (straggler) {
      straggler.question = stateVector
      return
    }
    const key = Buffer.from(stateVector).toString('latin1')
    let answer = this.#answers.get(key)
    if (!answer) {
      answer = answerMessage(Y.encodeStateAsUpdate(this.#doc, stateVector))
      // Many come back at once with the same state; a few states are worth keeping.
      if (this.#answers.size < 4) this.#answers.set(key, answer)
    }
    this.#audience.send(from, answer)
  }

  /** One difference for all that a client missed. */
  #catchUp(member: Member, { since, question }: Straggler) {
    this.#with.metrics.catchUps.inc()
    if (question) this.#answer(member, question)
    else this.#audience.send(member, updateMessage(Y.encodeStateAsUpdate(this.#doc, since)))
    this.#audience.send(member, presenceMessage(this.#presence.all()))
  }

  /** Presence is gathered for a moment, the longer the fuller the room: each state is repeated by every client. */
  #schedulePresence() {
    if (this.#callOffPresence || this.#isClosed || !this.#presence.hasChanges) return
    const delay = Math.min(200, 20 + this.members.size)
    this.#callOffPresence = this.#with.clock.at(this.#with.clock.now() + delay, () => {
      this.#callOffPresence = undefined
      this.#presence.forgetSilent(this.#with.clock.now())
      if (!this.#presence.hasChanges) return
      const here = this.#presence.changesHere()
      if (here) this.#with.bus.say(topicOf(this.name), here)
      this.#audience.sendAll(presenceMessage(this.#presence.changes()))
    })
  }

  /** Another server asks who is here, or says who is there. */
  #hearServer(words: Uint8Array, from: string) {
    if (words.length === 0) {
      if (this.members.size > 0) this.#with.bus.say(topicOf(this.name), this.#presence.allHere())
      return
    }
    try {
      this.#presence.hearElsewhere(from, words, this.#with.clock.now())
    } catch (error) {
      this.#with.log.warn(
        { document: this.name, server: from, err: error },
        'another server is not understood',
      )
    }
    this.#schedulePresence()
  }

  #compactIfLong(long: { readonly updates: number; readonly bytes: number }) {
    if (this.#log.updates < long.updates && this.#log.bytes < long.bytes) return
    this.#log = { updates: 0, bytes: 0 }
    void this.#with.compactor.compact(this.name)
  }
}

/** What servers say to each other about who is in a document: states, or nothing at all to ask for them. */
function topicOf(name: string): string {
  return `presence/${name}`
}
const whoIsThere = new Uint8Array()

/** One update that says all of several. */
function merged(updates: readonly Uint8Array[]): Uint8Array {
  return updates.length === 1 ? (updates[0] as Uint8Array) : Y.mergeUpdates([...updates])
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
