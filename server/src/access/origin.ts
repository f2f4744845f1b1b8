/** What a request says about where it comes from. */
export interface RequestSource {
  readonly method: string
  readonly origin: string | undefined
  readonly secFetchSite: string | undefined
  readonly hasToken: boolean
  readonly hasSession: boolean
  readonly isUpgrade: boolean
}

/**
 * Whether a request may be heard, and whether its cookie counts. Browsers send cookies along with requests
 * that other pages made; so a cookie counts only where the browser says that our own page asked.
 */
export function judgeOrigin(source: RequestSource, publicUrl: string): 'refused' | 'token-only' | 'session' {
  if (source.origin !== undefined) return source.origin === publicUrl ? 'session' : 'refused'
  // Without an origin: a program, which brings a token, or a browser's plain GET.
  if (source.hasToken || !source.hasSession) return 'token-only'
  const isSafe = !source.isUpgrade && (source.method === 'GET' || source.method === 'HEAD')
  const isOurs = source.secFetchSite === 'same-origin' || source.secFetchSite === 'none'
  return isSafe && isOurs ? 'session' : 'refused'
}
