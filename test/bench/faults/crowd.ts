import { closeName } from 'shared/protocol'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { Ledger } from './ledger.ts'

/** Somebody at work, through the public y-websocket client. */
export interface Worker {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  readonly ledger: Ledger
  /** Why the server closed their socket, each time that it did. */
  readonly closes: (string | number)[]
}

/** Everybody at work on one document. */
export interface Crowd {
  readonly workers: readonly Worker[]
  /** Ends the work, and everybody with it: what they knew lives on in their ledgers alone. */
  leave(): readonly Ledger[]
  /** Ends the work; people stay and go on listening. */
  rest(): void
}

export interface Place {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly token: string
  readonly room: string
}

export interface Pace {
  readonly people: number
  readonly editsPerSecond: number
  /** How long a text that is written; longer ones fill a disk sooner. */
  readonly textLength?: number
}

/** Brings people to a document; they begin to write once all are there. */
export async function openCrowd(
  place: Place,
  { people, editsPerSecond, textLength = 20 }: Pace,
): Promise<Crowd> {
  const workers = Array.from({ length: people }, () => openWorker(place))
  await Promise.all(workers.map(({ provider }) => synced(provider)))
  const pause = 1_000 / editsPerSecond
  const timers = workers.map((worker, index) => {
    let count = 0
    const edit = () => {
      editSomething(worker.doc, count, textLength)
      count += 1
    }
    // Not all at the same moment: people do not type in step.
    return setTimeout(
      () => {
        edit()
        timers[index] = setInterval(edit, pause)
      },
      (pause * index) / people,
    ) as NodeJS.Timeout
  })
  const rest = () => timers.forEach(clearInterval)
  return {
    workers,
    rest,
    leave: () => {
      rest()
      for (const { provider, doc } of workers) {
        provider.destroy()
        doc.destroy()
      }
      return workers.map(({ ledger }) => ledger)
    },
  }
}

/** Reads a document as somebody who was never there before. */
export async function readAfresh(place: Place): Promise<Y.Doc> {
  const { doc, provider } = openWorker(place)
  await synced(provider)
  provider.destroy()
  return doc
}

/** Resolves once somebody has all that the server has. */
export function synced(provider: WebsocketProvider): Promise<void> {
  return new Promise((resolve) => {
    if (provider.synced) resolve()
    else provider.once('sync', () => resolve())
  })
}

function openWorker({ url, token, room }: Place): Worker {
  const doc = new Y.Doc()
  const ledger = new Ledger()
  const closes: (string | number)[] = []
  class ListenedSocket extends WebSocket {
    constructor(address: string) {
      super(address)
      // As early as the provider itself, whatever it makes of the message.
      this.on('message', (data) => ledger.hear(new Uint8Array(data as ArrayBuffer)))
      this.on('close', (code) => closes.push(closeName(code) ?? code))
    }
  }
  const provider = new WebsocketProvider(`${url.replace(/^http/, 'ws')}/sync`, room, doc, {
    params: { token },
    WebSocketPolyfill: ListenedSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 500,
  })
  return { doc, provider, ledger, closes }
}

/** One edit as people make them: something new, something changed, something taken away, words in a text. */
function editSomething(doc: Y.Doc, count: number, textLength: number) {
  const things = doc.getMap<Y.Map<unknown>>('things')
  const keys = [...things.keys()]
  const any = keys[Math.floor(Math.random() * keys.length)]
  const kind = count % 5
  if (kind === 0 || any === undefined) {
    things.set(`${doc.clientID}-${count}`, new Y.Map([['name', 'x'.repeat(textLength)]]))
  } else if (kind === 4) {
    things.delete(any)
  } else if (kind === 3) {
    const words = doc.getMap<Y.Text>('words')
    const text = words.get('mandate') ?? words.set('mandate', new Y.Text())
    text.insert(Math.floor(Math.random() * (text.length + 1)), 'word ')
    if (text.length > 40) text.delete(0, 10)
  } else {
    things.get(any)?.set('name', `${count} ${'y'.repeat(textLength)}`)
  }
}
