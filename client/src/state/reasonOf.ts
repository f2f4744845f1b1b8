import type { Translate } from 'shared/i18n'
import { ApiError } from './api.ts'

/** What went wrong, in the server's words where it had any, else in the reader's. */
export function reasonOf(error: unknown, t: Translate): string {
  if (!(error instanceof ApiError)) return String(error)
  const { problem } = error
  return problem ? (problem.detail ?? problem.title) : t('shell.pages.unreachableTitle')
}
