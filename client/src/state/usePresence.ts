import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { PresenceState } from 'shared/document'
import { personColour } from './personColour.ts'
import { useSession } from './session.ts'

/** Somebody else who has the design open, as they are shown. One for each of their tabs. */
export interface Person extends Omit<PresenceState, 'user'> {
  /** Of one tab. */
  readonly key: number
  readonly id: string
  /** Empty until they have said it. */
  readonly name: string
  readonly country: string | null
  readonly institution: string | null
  /** Which of the six colours is theirs, for `data-person`. */
  readonly colour: number
}

export interface PresenceApi {
  readonly others: readonly Person[]
  /** Tells the others what this person does; what is left out stays as it was. */
  update(partial: Partial<Omit<PresenceState, 'user'>>): void
}

/** Who else is here, and what they do. */
export function usePresence(): PresenceApi {
  const { presence } = useSession()
  const states = useSyncExternalStore(presence.subscribe, presence.others)
  const others = useMemo(
    () =>
      states.map(({ clientId, user, ...rest }) => ({
        ...rest,
        key: clientId,
        id: user.id,
        name: user.name,
        country: user.country,
        institution: user.institution,
        colour: personColour(user.id),
      })),
    [states],
  )
  return { others, update: useCallback((partial) => presence.update(partial), [presence]) }
}
