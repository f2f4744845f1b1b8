import { smallFile } from '../../support/inProcessServer.ts'
import type { RunningServer } from '../../support/startServer.ts'

/** A new design with little in it; its id. */
export async function makeDesign({ url, token }: Pick<RunningServer, 'url' | 'token'>): Promise<string> {
  const answer = await fetch(`${url}/api/designs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(smallFile),
  })
  if (answer.status !== 201) throw new Error(`no design was made: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { id: string }).id
}
