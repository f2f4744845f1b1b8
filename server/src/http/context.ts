import type { Logger } from 'pino'
import type { Translator } from 'shared/i18n'
import type { Caller, Credentials } from '../access/callers.ts'

/** What travels with a request through the app. */
export interface AppEnv {
  Variables: {
    requestId: string
    log: Logger
    /** Words in the language of the request. */
    translator: Translator
    credentials: Credentials
    /** Somebody known, or undefined for a stranger. */
    caller: Caller | undefined
  }
}
