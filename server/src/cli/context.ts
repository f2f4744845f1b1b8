import type { Translator } from 'shared/i18n'

/** What every command works with. */
export interface CommandContext {
  /** The language that the person asked for, or that of their system. */
  readonly translator: Translator
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the person stands: paths are read from here. */
  readonly folder: string
  exitCode: number
}
