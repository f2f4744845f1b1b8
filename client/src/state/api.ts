import type { Problem } from 'shared/protocol'

/** An answer of the server that is an error, or none at all (`problem` is null). */
export class ApiError extends Error {
  readonly problem: Problem | null

  constructor(problem: Problem | null, options?: ErrorOptions) {
    super(problem?.title ?? 'unreachable', options)
    this.problem = problem
  }

  /** The server could not be reached, or answered nothing that it should. */
  get isUnreachable(): boolean {
    return this.problem === null
  }
}

let language = 'en'

/** The language in which the server words its answers from now on. */
export function setApiLanguage(lang: string): void {
  language = lang
}

/**
 * Asks the server's API, as the person whose cookie this browser carries.
 * @throws ApiError
 */
export async function callApi<Answer>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(`/api${path}`, {
      method,
      headers: {
        'Accept-Language': language,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new ApiError(null, { cause })
  }
  const isJson = /\bjson\b/.test(response.headers.get('Content-Type') ?? '')
  const answer: unknown = isJson ? await response.json() : undefined
  if (!response.ok) throw new ApiError(isJson ? (answer as Problem) : null)
  return answer as Answer
}
