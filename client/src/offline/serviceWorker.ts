import { type Answer, answerFor } from './answerFor.ts'

/**
 * Keeps the program itself in the browser, so that it opens without a network; designs are kept by the program.
 * Runs beside all pages of the server. The build puts the list of its files in place of this word.
 */
const files = JSON.parse('__FILES__') as { readonly version: string; readonly names: readonly string[] }

/** What a service worker is, as far as it is used here: its own types cannot stand beside those of pages. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
}
const worker = self as unknown as Worker

const cacheName = `plenaria-${files.version}`
/** Every page of the program is the same document. */
const page = '/'

worker.addEventListener('install', (event) => {
  const filling = caches.open(cacheName).then((cache) => cache.addAll([page, ...files.names]))
  ;(event as Lasting).waitUntil(filling.then(() => worker.skipWaiting()))
})

worker.addEventListener('activate', (event) => {
  const clearing = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name))),
    )
  ;(event as Lasting).waitUntil(clearing.then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching
  const answer = answerFor(request, location.origin)
  if (answer !== 'network') respondWith.call(event, answers[answer](request))
})

const answers: Readonly<Record<Exclude<Answer, 'network'>, (request: Request) => Promise<Response>>> = {
  /** A file whose name changes with its content: once is enough. */
  async kept(request) {
    const cache = await caches.open(cacheName)
    const known = await cache.match(request)
    if (known) return known
    const response = await fetch(request)
    if (response.ok) await cache.put(request, response.clone())
    return response
  },
  /** What may have changed: as it is now, or as it was when there was a network. */
  async fresh(request) {
    const cache = await caches.open(cacheName)
    const key = request.mode === 'navigate' ? page : request
    try {
      const response = await fetch(request)
      if (response.ok && !response.redirected) await cache.put(key, response.clone())
      return response
    } catch (error) {
      const known = await cache.match(key)
      if (known) return known
      throw error
    }
  },
}
