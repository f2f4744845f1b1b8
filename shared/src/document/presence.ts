import type { Awareness } from 'y-protocols/awareness'
import { type Id, isId, isRecord, isWithin } from '../model/index.ts'

/** Who somebody is, as the server stamps it. */
export interface PresentUser {
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly institution: string | null
  /** `#rrggbb`. */
  readonly colour: string
}

export type PresentView = 'chart' | 'raci' | 'both' | 'lists' | 'findings'

export interface Point {
  readonly x: number
  readonly y: number
}

/** What one person does right now. Never stored: it is gone when they are. */
export interface PresenceState {
  readonly user: PresentUser
  readonly view: PresentView
  readonly selection: readonly Id[]
  /** In the coordinates of the view. */
  readonly cursor: Point | null
  readonly cell: { readonly activity: Id; readonly holder: Id } | null
  /** The field that they are typing in. */
  readonly field: string | null
  /** The card that they are dragging, where it is, and the superior under it. */
  readonly drag: (Point & { readonly id: Id; readonly over: Id | null }) | null
}

export interface Person extends PresenceState {
  /** One browser tab. */
  readonly clientId: number
}

export interface Presence {
  /** The others, by client id; the same list until somebody moves. */
  others(): readonly Person[]
  me(): Person | undefined
  /** Tells the others; only what differs from before is worth a message. */
  update(changed: Partial<PresenceState>): void
  subscribe(listener: () => void): () => void
  /** Says goodbye and stops listening. */
  destroy(): void
}

const longestName = 200
const mostSelected = 500
const views: readonly PresentView[] = ['chart', 'raci', 'both', 'lists', 'findings']

/** Presence over Yjs's awareness. What others send is checked: it may come from any program. */
export function openPresence(awareness: Awareness): Presence {
  const listeners = new Set<() => void>()
  let known: readonly Person[] | undefined
  const changed = () => {
    known = undefined
    for (const listener of [...listeners]) listener()
  }
  awareness.on('change', changed)
  return {
    others() {
      known ??= [...awareness.getStates()]
        .filter(([clientId]) => clientId !== awareness.clientID)
        .flatMap(([clientId, state]) => personFrom(clientId, state) ?? [])
        .sort((a, b) => a.clientId - b.clientId)
      return known
    },
    me: () => personFrom(awareness.clientID, awareness.getLocalState()),
    update(part) {
      const state = awareness.getLocalState() ?? {}
      const isNews = Object.entries(part).some(
        ([key, value]) => JSON.stringify(state[key]) !== JSON.stringify(value),
      )
      if (isNews) awareness.setLocalState({ ...state, ...part })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy() {
      awareness.off('change', changed)
      awareness.setLocalState(null)
      listeners.clear()
    },
  }
}

/** Reads a state; nobody without a name and an id is shown. */
function personFrom(clientId: number, state: unknown): Person | undefined {
  if (!isRecord(state)) return undefined
  const user = userFrom(state.user)
  if (!user) return undefined
  const { view, selection, field } = state
  return {
    clientId,
    user,
    view: views.find((one) => one === view) ?? 'chart',
    selection: Array.isArray(selection) ? selection.slice(0, mostSelected).filter(isId) : [],
    cursor: pointFrom(state.cursor),
    cell: cellFrom(state.cell),
    field: isName(field) ? field : null,
    drag: dragFrom(state.drag),
  }
}

function userFrom(user: unknown): PresentUser | undefined {
  if (!isRecord(user) || !isName(user.id) || !isName(user.name)) return undefined
  const { id, name, country, institution, colour } = user
  return {
    id,
    name,
    country: isName(country) ? country : null,
    institution: isName(institution) ? institution : null,
    colour: typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : '#808080',
  }
}

function pointFrom(point: unknown): Point | null {
  if (!isRecord(point) || !isWithin(point.x, -1e9, 1e9) || !isWithin(point.y, -1e9, 1e9)) return null
  return { x: point.x, y: point.y }
}

function cellFrom(cell: unknown): PresenceState['cell'] {
  if (!isRecord(cell) || !isId(cell.activity) || !isId(cell.holder)) return null
  return { activity: cell.activity, holder: cell.holder }
}

function dragFrom(drag: unknown): PresenceState['drag'] {
  const point = pointFrom(drag)
  if (!point || !isRecord(drag) || !isId(drag.id)) return null
  return { ...point, id: drag.id, over: isId(drag.over) ? drag.over : null }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestName
}
