import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Backoff } from './backoff.ts'
import { changing, type LineSocket, lineSocketClass } from './lineSocket.ts'
import { createTransport, type Way, ways } from './transport.ts'
import { broken, type OpenWire, type WireEvents } from './wire.ts'

/** A network on which each way does as it is told. */
function network(memory = new Map<string, string>()) {
  const opened: { readonly way: Way; readonly events: WireEvents; isClosed: boolean; sent: number[][] }[] = []
  const opener =
    (way: Way): OpenWire =>
    (_, events) => {
      const wire = { way, events, isClosed: false, sent: [] as number[][] }
      opened.push(wire)
      return {
        send: (bytes) => void wire.sent.push([...bytes]),
        close: () => {
          wire.isClosed = true
        },
      }
    }
  const wires = { socket: opener('socket'), stream: opener('stream'), batch: opener('batch') }
  const transport = createTransport({
    memory: () => ({
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    }),
    openSocket: wires.socket,
  })
  let current: LineSocket | undefined
  const Line = lineSocketClass(
    { transport, backoff: new Backoff(() => 0), wires, now: () => Date.now() },
    (made) => {
      current = made
    },
  )
  const connect = () => {
    const heard: string[] = []
    const line = new Line('ws://here/sync/d')
    line.onopen = () => heard.push('open')
    line.onmessage = ({ data }) => heard.push(`message ${new Uint8Array(data as ArrayBuffer)}`)
    line.onclose = ({ code }) => heard.push(`close ${code}`)
    vi.advanceTimersByTime(0)
    return { line, heard, current: current as LineSocket }
  }
  const last = (way: Way) => {
    const found = opened.findLast((wire) => wire.way === way)
    if (!found) throw new Error(`${way} was not tried`)
    return found
  }
  return { opened, transport, memory, connect, last, tried: () => opened.map(({ way }) => way) }
}

const hello = Uint8Array.of(0, 0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('WebSocket is taken where it comes through, and nothing else is tried', () => {
  const { connect, last, tried, transport } = network()
  const { heard } = connect()
  last('socket').events.onMessage(hello)
  vi.advanceTimersByTime(20_000)
  expect(tried()).toEqual(['socket'])
  expect(heard).toEqual(['open', 'message 0,0'])
  expect(transport.way.get()).toBe('socket')
})

test('where it is refused, events are tried at once and remembered', () => {
  const memory = new Map<string, string>()
  const first = network(memory)
  const { line, heard } = first.connect()
  first.last('socket').events.onClose(broken, '')
  first.last('stream').events.onMessage(hello)
  expect(heard).toEqual(['open', 'message 0,0'])
  line.send(Uint8Array.of(3))
  expect(first.last('stream').sent).toEqual([[3]])

  // The next page of this session does not ask again.
  const next = network(memory)
  next.connect()
  expect(next.tried()).toEqual(['stream'])
})

test('where it is swallowed, something has come through within five seconds', () => {
  const { connect, last, tried } = network()
  const { heard } = connect()
  // Accepted by a proxy that then carries nothing; the events are held back as well.
  last('socket').events.onOpen()
  vi.advanceTimersByTime(4_000)
  expect(tried()).toEqual([...ways])
  last('batch').events.onMessage(hello)
  expect(heard).toEqual(['open', 'message 0,0'])
  expect([last('socket').isClosed, last('stream').isClosed, last('batch').isClosed]).toEqual([
    true,
    true,
    false,
  ])
})

test('a reason of the server is its answer, whatever else is being tried', () => {
  const { connect, last } = network()
  const { heard } = connect()
  vi.advanceTimersByTime(2_000)
  last('socket').events.onClose(4404, 'noAccess')
  expect(heard).toEqual(['close 4404'])
  expect(last('stream').isClosed).toBe(true)
})

test('where nothing comes through it says so, and forgets what it had found out', () => {
  const memory = new Map([['plenaria.transport', 'stream']])
  const { connect, last, tried } = network(memory)
  const { heard } = connect()
  last('stream').events.onClose(broken, '')
  last('batch').events.onClose(broken, '')
  expect(heard).toEqual([`close ${broken}`])
  connect()
  expect(tried()).toEqual(['stream', 'batch', 'socket'])
})

test('it returns to WebSocket when that comes through again', () => {
  const { connect, last, tried, transport, memory } = network()
  const { heard, current } = connect()
  transport.onReturn(() => current.change())
  last('socket').events.onClose(broken, '')
  last('stream').events.onMessage(hello)
  // In vain the first time …
  vi.advanceTimersByTime(30_000)
  last('socket').events.onClose(broken, '')
  last('stream').events.onMessage(hello)
  expect(heard.at(-1)).toBe('message 0,0')
  // … and then it works.
  vi.advanceTimersByTime(30_000)
  last('stream').events.onMessage(hello)
  vi.advanceTimersByTime(30_000)
  last('socket').events.onMessage(hello)
  expect(heard.at(-1)).toBe(`close ${changing}`)
  expect(memory.get('plenaria.transport')).toBe('socket')
  connect()
  expect(tried().slice(-1)).toEqual(['socket'])
})

test('a line on which nothing is heard any more is ended', () => {
  const { connect, last } = network()
  const { heard } = connect()
  last('socket').events.onMessage(hello)
  vi.advanceTimersByTime(25_000)
  last('socket').events.onMessage(hello)
  vi.advanceTimersByTime(35_000)
  expect(heard.at(-1)).toBe('message 0,0')
  vi.advanceTimersByTime(10_000)
  expect(heard.at(-1)).toBe(`close ${broken}`)
})

test('after a sleep it asks, and goes on where somebody answers', () => {
  const { connect, last } = network()
  const { heard } = connect()
  last('socket').events.onMessage(hello)
  // Timers stand still while the clock goes on.
  vi.setSystemTime(Date.now() + 30_000)
  vi.advanceTimersByTime(5_000)
  expect(last('socket').sent).toEqual([[3]])
  last('socket').events.onMessage(Uint8Array.of(1, 0))
  vi.advanceTimersByTime(10_000)
  expect(heard.at(-1)).toBe('message 1,0')
})

test('after a sleep it ends where nobody answers', () => {
  const { connect, last } = network()
  const { heard, current } = connect()
  last('socket').events.onMessage(hello)
  current.doubt()
  vi.advanceTimersByTime(10_000)
  expect(heard.at(-1)).toBe(`close ${broken}`)
})
