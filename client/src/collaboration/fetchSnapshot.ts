/** How long it may take before the line is opened without it, in milliseconds. */
const patience = 10_000

/**
 * A document as it was a moment ago, compressed and made once for all who come: for a browser that has nothing
 * of it yet. What has changed since comes over the line; without an answer, all of it does.
 */
export async function fetchSnapshot(room: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(`/sync/${room}/snapshot`, { signal: AbortSignal.timeout(patience) })
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}
