import { LocalChange, openDocument, openPresence, openRecord, withWaivers } from 'shared/document'
import type { Design, Id } from 'shared/model'
import { type CloseName, type Role, roomName } from 'shared/protocol'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { evaluateLive } from '../state/findings/evaluateLive.ts'
import type { NotSavedReason, SavedState } from '../state/savedState.ts'
import { nothingSelected, type Selection } from '../state/selection.ts'
import type { DesignSession } from '../state/session.ts'
import { createStore, type Readable } from '../state/store.ts'
import { openLocalCopy } from './localCopy.ts'
import { openServerLine } from './serverLine.ts'
import { UnsavedWork } from './unsavedWork.ts'

/** What happened to a person's access while the design was open. */
export type Ending = 'noAccess' | 'revoked' | 'removed' | 'tooLarge' | 'malformed' | 'originRefused'

export interface OpenedSession extends DesignSession {
  /** `waiting` until there is something to show; `absent` when neither the server nor this browser has it. */
  readonly readiness: Readable<'waiting' | 'ready' | 'absent'>
  /** Set once the server has closed the design to this person for good. */
  readonly ending: Readable<Ending | null>
  /** Tells what the person may do from now on. */
  setRole(role: Role): void
  close(): void
}

export interface SessionOptions {
  readonly id: Id
  readonly role: Role
  /** Who changes things here, for the record of one's own steps. */
  readonly actor: string
  /** The person's role is another one now: ask what it is. */
  onRoleChanged(): void
}

/** Opens one design: its document and record, the copy in this browser, the line to the server, presence and findings. */
export function openSession({ id, role: firstRole, actor, onRoleChanged }: SessionOptions): OpenedSession {
  const doc = new Y.Doc()
  const recordDoc = new Y.Doc()
  const copy = openLocalCopy(roomName(id, 'design'), doc)
  const recordCopy = openLocalCopy(roomName(id, 'record'), recordDoc)

  const role = createStore<Role>(firstRole)
  const saved = createStore<SavedState>({ kind: 'saving' })
  const readiness = createStore<'waiting' | 'ready' | 'absent'>('waiting')
  const ending = createStore<Ending | null>(null)
  const selection = createStore<Selection>(nothingSelected)
  const othersChanged = createStore(0)

  let work = new UnsavedWork()
  let isConnected = false
  let isSynced = false
  let hasAsked = false
  let refusal: NotSavedReason | null = null

  const tell = () => {
    const changes = work.count
    if (refusal && (changes > 0 || ending.get())) saved.set({ kind: 'refused', reason: refusal, changes })
    else if (!isConnected) saved.set({ kind: 'offline', changes })
    else if (!isSynced) saved.set({ kind: 'reconnecting', changes })
    else saved.set(changes > 0 ? { kind: 'saving' } : { kind: 'saved' })
  }
  const workChanged = () => {
    copy.keepUnsaved(work.stored())
    if (work.count === 0 && !ending.get()) refusal = null
    tell()
  }

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    // Whatever else changes the document came from the server or out of the browser's copy.
    if (!isOwn(origin)) {
      if (readiness.get() === 'ready' && !copy.isOrigin(origin)) othersChanged.set(othersChanged.get() + 1)
      return
    }
    work.add(update)
    workChanged()
  })

  const awareness = new Awareness(doc)
  awareness.setLocalState({})
  const presence = openPresence(awareness)
  presence.update({ view: 'chart', selection: [], cursor: null, cell: null, field: null, drag: null })

  const line = openServerLine(roomName(id, 'design'), doc, awareness, {
    onStatus(connected) {
      isConnected = connected
      if (!connected) isSynced = false
      // Told anew, with a newer clock: the others may still hold this person's goodbye.
      if (connected) awareness.setLocalState(awareness.getLocalState())
      if (connected && refusal === 'store-failed') refusal = null
      if (!connected && hasAsked) showWhatIsHere()
      hasAsked = true
      tell()
    },
    onSynced() {
      isSynced = true
      readiness.set('ready')
      tell()
    },
    onUpdate(update) {
      work.confirm(update)
      workChanged()
    },
    onStateVector(stateVector) {
      work.confirmStateVector(stateVector)
      workChanged()
    },
    onDenied() {
      refusal = 'no-right'
      tell()
    },
    onClosed(reason, isFinal) {
      if (reason === 'roleChanged') onRoleChanged()
      if (reason === 'storeFailed') refusal = 'store-failed'
      if (isFinal) {
        refusal = reasonOf(reason)
        ending.set((reason as Ending | undefined) ?? 'noAccess')
        recordLine.disconnect()
      }
      tell()
    },
  })
  const recordLine = openServerLine(roomName(id, 'record'), recordDoc, new Awareness(recordDoc), {
    onStatus() {},
    // What ends access to the record ends it to the design, which says so.
    onClosed() {},
  })

  /** Without the server, what this browser keeps is shown; without that, there is nothing to show. */
  const showWhatIsHere = () => {
    if (readiness.get() === 'ready') return
    void copy.loaded.then(() => {
      if (readiness.get() === 'ready' || isSynced) return
      readiness.set(isEmpty(doc) ? 'absent' : 'ready')
    })
  }

  void copy.loaded.then((stored) => {
    // Changes made while the copy was read cannot be: nothing is shown before it is there.
    work = new UnsavedWork(stored)
    if (!isEmpty(doc)) readiness.set('ready')
    workChanged()
    line.connect()
    recordLine.connect()
    if (!navigator.onLine) showWhatIsHere()
  })

  const live = openDocument(doc, { actor })
  const record = openRecord(recordDoc)
  const judged = (design: Design) => {
    const waivers = record.waivers().map(({ waiver }) => waiver)
    return waivers.length > 0 ? withWaivers(design, waivers) : design
  }
  const findings = evaluateLive(() => judged(live.snapshot()), [live.subscribe, record.subscribe])

  // Work that only this window holds would be lost with it where the browser keeps no copy.
  const warn = (event: BeforeUnloadEvent) => {
    if (work.count > 0 && saved.get().kind !== 'offline') event.preventDefault()
  }
  addEventListener('beforeunload', warn)

  return {
    id,
    live,
    record,
    presence,
    role,
    saved,
    findings,
    selection,
    othersChanged,
    readiness,
    ending,
    setRole: (next) => role.set(next),
    close() {
      removeEventListener('beforeunload', warn)
      findings.stop()
      presence.destroy()
      record.destroy()
      live.destroy()
      line.destroy()
      recordLine.destroy()
      copy.destroy()
      recordCopy.destroy()
      doc.destroy()
      recordDoc.destroy()
    },
  }
}

/** Steps, and what takes them back, are of this person; everything else is news. */
function isOwn(origin: unknown): boolean {
  return origin instanceof LocalChange || origin instanceof Y.UndoManager
}

function isEmpty(doc: Y.Doc): boolean {
  return doc.store.clients.size === 0
}

function reasonOf(reason: CloseName | undefined): NotSavedReason {
  if (reason === 'tooLarge') return 'too-large'
  return reason === 'malformed' ? 'malformed' : 'access-ended'
}
