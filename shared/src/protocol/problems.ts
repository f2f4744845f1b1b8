/** What an answer of the API can say went wrong, with its HTTP status: the stable `code` of RFC 9457 details. */
export const problemStatus = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'origin-refused': 403,
  'not-found': 404,
  'too-large': 413,
  'unsupported-media-type': 415,
  'design-unreadable': 422,
  'no-such-finding': 422,
  'no-such-template': 422,
  'too-many': 429,
  internal: 500,
  'not-available': 501,
  'store-failed': 503,
} as const
export type ProblemCode = keyof typeof problemStatus

/** One thing wrong with what was sent, with its place: `bodies[3].level`. */
export interface ProblemFault {
  readonly path: string
  readonly message: string
}

/** The body of an answer that is an error, `application/problem+json`. */
export interface Problem {
  readonly type: string
  /** In the language of the request. */
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly detail?: string
  readonly faults?: readonly ProblemFault[]
}
