/** Where an answer comes from: what is kept, what is fresh if there is a network, or the network alone. */
export type Answer = 'kept' | 'fresh' | 'network'

/** How a request of a page is answered. Data is never kept here: the program knows better what of it is sent. */
export function answerFor(request: Pick<Request, 'method' | 'url' | 'mode'>, origin: string): Answer {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return 'network'
  if (url.pathname.startsWith('/assets/')) return 'kept'
  if (request.mode === 'navigate') {
    // A link with a token is a door that only the server can open, and an address of the API is no page.
    return url.searchParams.has('token') || /^\/(api|sync|healthz|readyz|metrics)\b/.test(url.pathname)
      ? 'network'
      : 'fresh'
  }
  return /^\/[\w.-]+\.(js|svg|webmanifest)$/.test(url.pathname) ? 'fresh' : 'network'
}
