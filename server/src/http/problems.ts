import type { Translator } from 'shared/i18n'
import { type Problem, type ProblemCode, type ProblemFault, problemStatus } from 'shared/protocol'
import { StoreError } from '../ports/documentStore.ts'

/** A request that is answered with a problem. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly faults: readonly ProblemFault[] | undefined

  constructor(code: ProblemCode, faults?: readonly ProblemFault[]) {
    super(code)
    this.name = 'ProblemError'
    this.code = code
    this.faults = faults
  }
}

/** Which problem an error is; one that nobody foresaw is the server's own. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  if (error instanceof StoreError) return new ProblemError('store-failed')
  return new ProblemError('internal')
}

/** The answer of RFC 9457 for a problem, in the language of the request. */
export function toProblemResponse({ code, faults }: ProblemError, { t, lang }: Translator): Response {
  const status = problemStatus[code]
  const problem: Problem = {
    type: `urn:plenaria:problem:${code}`,
    title: t(`server.problems.${code}`),
    status,
    code,
    ...(faults && { faults }),
  }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Language': lang,
      'Cache-Control': 'no-store',
      ...(code === 'unauthorized' && { 'WWW-Authenticate': 'Bearer' }),
    },
  })
}
