import { LocalChange, openDocument, openPresence, openRecord, withWaivers } from 'shared/document'
import type { Design, Id } from 'shared/model'
import { type CloseName, type Role, roomName } from 'shared/protocol'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { evaluateLive } from '../state/findings/evaluateLive.ts'
import { judgedStage } from '../state/findings/stage.ts'
import { nothingSelected, type Selection } from '../state/selection.ts'
import type { DesignSession } from '../state/session.ts'
import { createStore, type Readable } from '../state/store.ts'
import { fetchSnapshot } from './fetchSnapshot.ts'
import { browserWires, createTransport } from './line/transport.ts'
import { openLocalCopy } from './localCopy.ts'
import { followSaving } from './savedStatus.ts'
import { openServerLine } from './serverLine.ts'
import { authorsOf } from './unsavedWork.ts'

/** What happened to a person's access while the design was open. */
export type Ending = 'noAccess' | 'revoked' | 'removed' | 'tooLarge' | 'malformed' | 'originRefused'

export interface OpenedSession extends DesignSession {
  /** `waiting` until there is something to show; `absent` when neither the server nor this browser has it. */
  readonly readiness: Readable<'waiting' | 'ready' | 'absent'>
  /** Set once the server has closed the design to this person for good. */
  readonly ending: Readable<Ending | null>
  /** Tells what the person may do from now on. */
  setRole(role: Role): void
  /** Removes what this browser keeps of the design. */
  forget(): Promise<void>
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
  const readiness = createStore<'waiting' | 'ready' | 'absent'>('waiting')
  const ending = createStore<Ending | null>(null)
  const selection = createStore<Selection>(nothingSelected)
  const othersChanged = createStore(0)
  const lastAuthors = createStore<readonly number[]>([])
  const saved = followSaving(doc, (waiting) => copy.keepUnsaved(waiting))

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    // Whatever else changes the document came from the server or out of the browser's copy.
    if (isOwn(origin)) saved.changed(update)
    else if (readiness.get() === 'ready' && !copy.isOrigin(origin)) {
      lastAuthors.set(authorsOf(update))
      othersChanged.set(othersChanged.get() + 1)
    }
  })

  const awareness = new Awareness(doc)
  awareness.setLocalState({})
  const presence = openPresence(awareness)
  presence.update({ view: 'chart', selection: [], cursor: null, cell: null, field: null, drag: null })

  const forget = async () => {
    await Promise.all([copy.forget(), recordCopy.forget()])
  }
  const end = (reason: CloseName | undefined) => {
    ending.set((reason as Ending | undefined) ?? 'noAccess')
    recordLine.disconnect()
    // Who may not see a design any more keeps no copy of it, unless there is work in it that was never sent.
    if (saved.waiting === 0 && reason !== 'malformed' && reason !== 'tooLarge') void forget()
  }
  const transport = createTransport({ memory: () => sessionStorage, openSocket: browserWires.socket })
  addEventListener('online', transport.networkChanged)
  const line = openServerLine(roomName(id, 'design'), doc, awareness, transport, {
    onStatus(connected) {
      saved.connected(connected)
      // Told anew, with a newer clock: the others may still hold this person's goodbye.
      if (connected) awareness.setLocalState(awareness.getLocalState())
      else showWhatIsHere()
    },
    onSynced() {
      readiness.set('ready')
      saved.synced()
    },
    onUpdate: (update) => saved.confirmed(update),
    onStateVector: (stateVector) => saved.serverHas(stateVector),
    onDenied: () => saved.denied(),
    onClosed(reason, isFinal) {
      if (reason === 'roleChanged') onRoleChanged()
      saved.closed(reason, isFinal)
      if (isFinal) end(reason)
    },
  })
  const recordLine = openServerLine(roomName(id, 'record'), recordDoc, new Awareness(recordDoc), transport, {
    onStatus() {},
    // What ends access to the record ends it to the design, which says so.
    onClosed() {},
  })

  /** Without the server, what this browser keeps is shown; without that, there is nothing to show. */
  const showWhatIsHere = () => {
    if (readiness.get() === 'waiting') readiness.set(isEmpty(doc) ? 'absent' : 'ready')
  }

  let isClosed = false
  void copy.loaded.then(async (waiting) => {
    // Changes made while the copy was read cannot be: nothing is shown before it is there.
    saved.restore(waiting)
    const whole = isEmpty(doc) && navigator.onLine ? await fetchSnapshot(roomName(id, 'design')) : undefined
    if (isClosed) return
    if (whole) Y.applyUpdateV2(doc, whole)
    if (!isEmpty(doc)) readiness.set('ready')
    line.connect()
    recordLine.connect()
    if (!navigator.onLine) {
      saved.connected(false)
      showWhatIsHere()
    }
  })

  const live = openDocument(doc, { actor })
  const record = openRecord(recordDoc)
  const judged = (design: Design) => {
    const waivers = record.waivers().map(({ waiver }) => waiver)
    return waivers.length > 0 ? withWaivers(design, waivers) : design
  }
  const findings = evaluateLive(
    () => judged(live.snapshot()),
    [live.subscribe, record.subscribe, judgedStage.subscribe],
  )

  // Work that only this window holds would be lost with it where the browser keeps no copy.
  const warn = (event: BeforeUnloadEvent) => {
    if (saved.waiting > 0 && !copy.isKept) event.preventDefault()
  }
  addEventListener('beforeunload', warn)

  return {
    id,
    live,
    record,
    presence,
    role,
    saved,
    way: transport.way,
    findings,
    selection,
    othersChanged,
    lastAuthors,
    readiness,
    ending,
    setRole: (next) => role.set(next),
    forget,
    close() {
      isClosed = true
      removeEventListener('beforeunload', warn)
      removeEventListener('online', transport.networkChanged)
      findings.stop()
      presence.destroy()
      record.destroy()
      live.destroy()
      line.destroy()
      recordLine.destroy()
      transport.destroy()
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
