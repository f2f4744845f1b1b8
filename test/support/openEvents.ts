/** A document's events as a program reads them. */
export interface OpenEvents {
  readonly response: Response
  /** Resolves with the next message that begins with these bytes; those before it are passed over. */
  hears(...start: number[]): Promise<Uint8Array>
  /** Resolves with the raw lines of the next event or comment that is as described. */
  until(isSo: (event: string) => boolean): Promise<string>
  /** Resolves with the reason of the `close` event. */
  closed(): Promise<string>
  /** Resolves when the answer has ended. */
  ended(): Promise<void>
  close(): void
}

/** Opens `GET /sync/:id/events`, with the headers given. */
export async function openEvents(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<OpenEvents> {
  const end = new AbortController()
  const response = await fetch(address, { headers, signal: end.signal })
  const events = eventsOf(response)
  const next = async () => {
    const { value, done } = await events.next()
    if (done) throw new Error('the events have ended')
    return value
  }
  const until: OpenEvents['until'] = async (isSo) => {
    for (;;) {
      const event = await next()
      if (isSo(event)) return event
    }
  }
  return {
    response,
    until,
    hears: async (...start) => {
      for (;;) {
        const event = await until((one) => one.startsWith('data: '))
        const bytes = new Uint8Array(Buffer.from(event.slice('data: '.length), 'base64'))
        if (start.every((byte, index) => bytes[index] === byte)) return bytes
      }
    },
    closed: async () => {
      const event = await until((one) => one.startsWith('event: close'))
      return (JSON.parse(event.split('data: ')[1] as string) as { reason: string }).reason
    },
    ended: async () => {
      while (!(await events.next()).done);
    },
    close: () => end.abort(),
  }
}

async function* eventsOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() as string
      yield* events
    }
  } catch (error) {
    if ((error as Error).name !== 'AbortError') throw error
  }
}
