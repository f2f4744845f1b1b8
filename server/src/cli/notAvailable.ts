import type { Translator } from 'shared/i18n'
import { CommandFailure } from './failure.ts'

/** The answer to what the product does not have yet; programs look for the first word. */
export function notAvailable(what: string, { t }: Translator): CommandFailure {
  return new CommandFailure([`not-available: ${t('cli.notAvailable', { what })}`])
}
