import type { MessageKey, Translator } from 'shared/i18n'

type StartReason = Extract<MessageKey, `server.start.${string}`>

/** Why the server does not start: a key of the catalogue with its data, so that it is said in plain words. */
export class StartError extends Error {
  readonly key: StartReason
  readonly data: Readonly<Record<string, string | number>>
  /** Data that are themselves words of the catalogue. */
  readonly words: Readonly<Record<string, StartReason>>

  constructor(
    key: StartReason,
    data: Readonly<Record<string, string | number>> = {},
    options: { readonly cause?: unknown; readonly words?: Readonly<Record<string, StartReason>> } = {},
  ) {
    super(key, { cause: options.cause })
    this.name = 'StartError'
    this.key = key
    this.data = data
    this.words = options.words ?? {}
  }
}

/** The reason in the reader's language. */
export function wordStartError({ key, data, words }: StartError, { t }: Translator): string {
  const worded = Object.entries(words).map(([name, word]) => [name, t(word)])
  return t(key, { ...data, ...Object.fromEntries(worded) })
}
