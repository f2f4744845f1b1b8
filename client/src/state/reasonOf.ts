import { ApiError } from './api.ts'

/** What went wrong, in the server's words where it had any. */
export function reasonOf(error: unknown): string {
  return error instanceof ApiError
    ? (error.problem?.detail ?? error.problem?.title ?? error.message)
    : String(error)
}
