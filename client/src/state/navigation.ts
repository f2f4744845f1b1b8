import { useMemo } from 'react'
import type { Id } from 'shared/model'
import { designPath } from 'shared/protocol'
import type { Cell } from './selection.ts'
import { createStore, useStore } from './store.ts'

/** The views of a design, as they stand in its address. */
export const views = ['chart', 'raci', 'both', 'lists', 'findings'] as const
export type View = (typeof views)[number]

export type Place =
  | { readonly page: 'home' }
  | { readonly page: 'bin' }
  | DesignPlace
  | HelpPlace
  | { readonly page: 'unknown' }

export interface DesignPlace {
  readonly page: 'design'
  readonly id: Id
  readonly view: View
}

/** The help: the page of a rule, or the list of all. */
export interface HelpPlace {
  readonly page: 'help'
  readonly rule?: string
  /** The design that stays open under it. */
  readonly over?: DesignPlace
}

/** What a view is asked to bring into sight and select. */
export type Focus = { readonly id: Id } | Cell

/** A wish to see something; asked again, it is another object, and the view goes there again. */
export interface FocusRequest {
  readonly focus: Focus
}

/** Which page an address means; `kept` is what the history keeps beside it. */
export function placeOf(path: string, kept?: unknown): Place {
  if (path === '/') return { page: 'home' }
  if (path === '/bin') return { page: 'bin' }
  const [help, rule] = /^\/help(?:\/rules\/([a-z0-9-]{1,64}))?\/?$/.exec(path) ?? []
  if (help !== undefined) {
    const over = typeof kept === 'string' ? placeOf(kept) : undefined
    return {
      page: 'help',
      ...(rule === undefined ? {} : { rule }),
      ...(over?.page === 'design' ? { over } : {}),
    }
  }
  const [, id, view = 'chart'] = /^\/designs\/([A-Za-z0-9_-]{1,64})(?:\/([a-z]+))?\/?$/.exec(path) ?? []
  if (id === undefined || !isView(view)) return { page: 'unknown' }
  return { page: 'design', id, view }
}

/** The address of a page. */
export function pathOf(place: Exclude<Place, { page: 'unknown' }>): string {
  if (place.page === 'home') return '/'
  if (place.page === 'bin') return '/bin'
  if (place.page === 'help') return place.rule === undefined ? '/help' : `/help/rules/${place.rule}`
  return place.view === 'chart' ? designPath(place.id) : `${designPath(place.id)}/${place.view}`
}

function isView(word: string): word is View {
  return (views as readonly string[]).includes(word)
}

const place = createStore<Place>(placeOf(location.pathname, history.state))
const focusRequest = createStore<FocusRequest | null>(null)
addEventListener('popstate', () => place.set(placeOf(location.pathname, history.state)))

/** Opens a page, as a link would. */
export function open(next: Exclude<Place, { page: 'unknown' }>): void {
  const path = pathOf(next)
  if (path !== location.pathname) history.pushState(null, '', path)
  place.set(placeOf(path))
}

/** Opens the help over the design that is open, or turns its pages; going back leads to the design. */
export function openHelp(rule?: string): void {
  const here = place.get()
  const over = here.page === 'design' ? here : here.page === 'help' ? here.over : undefined
  const next: HelpPlace = { page: 'help', ...(rule === undefined ? {} : { rule }), ...(over ? { over } : {}) }
  const kept = over ? pathOf(over) : null
  if (here.page === 'help' && over) history.replaceState(kept, '', pathOf(next))
  else history.pushState(kept, '', pathOf(next))
  place.set(next)
}

/** What a link to the help needs: it opens over the design, or elsewhere where somebody asks for that. */
export function helpLink(rule?: string) {
  return {
    href: pathOf({ page: 'help', ...(rule === undefined ? {} : { rule }) }),
    onClick(event: Pick<MouseEvent, 'metaKey' | 'ctrlKey' | 'shiftKey' | 'preventDefault'>) {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      openHelp(rule)
    },
  }
}

/** Goes back to the design under the help. */
export function closeHelp(): void {
  history.back()
}

/** The design that a place shows, by itself or under the help. */
export function designIn(shown: Place): DesignPlace | undefined {
  if (shown.page === 'design') return shown
  return shown.page === 'help' ? shown.over : undefined
}

/** The page that is open. */
export function usePlace(): Place {
  return useStore(place)
}

export interface Navigation {
  readonly view: View
  /** Opens a view of this design, and brings something into sight there. */
  go(to: { readonly view: View; readonly focus?: Focus }): void
}

/** Moving between the views of the open design. */
export function useNavigate(): Navigation {
  const here = usePlace()
  return useMemo(() => {
    const design = designIn(here)
    return {
      view: design?.view ?? 'chart',
      go({ view, focus }) {
        // Beside each other, chart and map are both in sight already.
        const isHere = focus !== undefined && design?.view === 'both' && view !== 'findings'
        if (design && !isHere) open({ ...design, view })
        if (focus) focusRequest.set({ focus })
      },
    }
  }, [here])
}

/** What somebody last asked to see, for the views: they select it and bring it into sight. */
export function useFocusRequest(): FocusRequest | null {
  return useStore(focusRequest)
}

/** Forgets what was asked for: another design is open. */
export function forgetFocus(): void {
  focusRequest.set(null)
}
