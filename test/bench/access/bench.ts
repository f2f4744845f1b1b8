import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { WebSocket } from 'ws'
import { startServer } from '../../support/startServer.ts'
import { makeDesign } from '../faults/place.ts'

/**
 * `pnpm bench access [--rounds N]`: whether the time of a refusal tells what there is. Each round asks, in a random
 * order, for a design that exists and one that does not, with a token of another design and with one of nobody.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string' } } })
const rounds = Number(values.rounds ?? 400)
const server = await startServer()
const [own, foreign] = [await makeDesign(server), await makeDesign(server)]
const link = await fetch(`${server.url}/api/designs/${own}/links`, {
  method: 'POST',
  headers: { Authorization: `Bearer ${server.token}`, 'Content-Type': 'application/json' },
  body: JSON.stringify({ role: 'editor' }),
})
const { token } = (await link.json()) as { token: string }
const absent = 'A'.repeat(foreign.length)
const unknown = 'A'.repeat(token.length)

const cases = [
  { name: 'a design of others', id: foreign, token },
  { name: 'no design', id: absent, token },
  { name: 'a design, unknown token', id: foreign, token: unknown },
  { name: 'no design, unknown token', id: absent, token: unknown },
].map((one) => ({ ...one, http: [] as number[], socket: [] as number[], answers: new Set<string>() }))

for (let round = 0; round < rounds; round += 1) {
  for (const one of [...cases].sort(() => Math.random() - 0.5)) {
    const asked = performance.now()
    const answer = await fetch(`${server.url}/api/designs/${one.id}`, {
      headers: { Authorization: `Bearer ${one.token}` },
    })
    const body = await answer.text()
    one.http.push(performance.now() - asked)

    const opened = performance.now()
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${one.id}?token=${one.token}`)
    const [code, reason] = await once(socket, 'close')
    one.socket.push(performance.now() - opened)
    one.answers.add(`${answer.status} ${body} ${code} ${reason}`)
  }
}
await server.dispose()

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
for (const { name, http, socket } of cases) {
  console.log(
    `${name.padEnd(26)} HTTP ${median(http).toFixed(2)} ms   socket ${median(socket).toFixed(2)} ms`,
  )
}
const ratioOf = (kind: 'http' | 'socket') => {
  const times = cases.map((one) => median(one[kind]))
  return Math.max(...times) / Math.min(...times)
}
const answers = new Set(cases.flatMap((one) => [...one.answers]))
console.log(
  `different answers: ${answers.size - 1}; slowest to fastest: HTTP ${ratioOf('http').toFixed(2)}, socket ${ratioOf('socket').toFixed(2)}`,
)
process.exit(answers.size === 1 ? 0 : 1)
