import type { Redis } from 'ioredis'
import type { MessageBus, Notice } from '../../ports/messageBus.ts'
import { openRedis } from './connection.ts'

const noticesChannel = 'plenaria:notices'
const topicPrefix = 'plenaria:topic:'
/** How often the line is tried, and how often things are looked at again while it is cut, in milliseconds. */
const beat = 450

type TopicListener = (words: Uint8Array, from: string) => void

/**
 * Carries notices between servers over Redis's channels. Channels keep nothing: whoever was cut off is told that
 * they may have missed something, also while the cut lasts, and what could not be published goes out later.
 */
export class RedisMessageBus implements MessageBus {
  readonly #server: string
  readonly #commands: Redis
  readonly #subscriber: Redis
  readonly #listeners = new Set<(notice: Notice) => void>()
  readonly #topics = new Map<string, Set<TopicListener>>()
  readonly #unpublished = new Set<string>()
  #beat: NodeJS.Timeout | undefined
  #isAsking = false

  /** `server` names this process among the others; all names are of one length. */
  constructor(url: string, server: string) {
    this.#server = server
    this.#commands = openRedis(url)
    this.#subscriber = openRedis(url)
  }

  async connect(): Promise<void> {
    await Promise.all([this.#commands.connect(), this.#subscriber.connect()])
    this.#subscriber.on('messageBuffer', (channel: Buffer, message: Buffer) =>
      this.#receive(channel.toString(), message),
    )
    await this.#subscriber.subscribe(noticesChannel)
    // The driver subscribes anew by itself; what came in between is lost.
    this.#subscriber.on('ready', () => {
      this.#tell({ kind: 'missed' })
      void this.#publishRest()
    })
    this.#beat = setInterval(() => void this.#check(), beat)
    this.#beat.unref()
  }

  async publish(notice: Notice): Promise<void> {
    this.#tell(notice)
    this.#unpublished.add(JSON.stringify(notice))
    await this.#publishRest()
  }

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  say(topic: string, words: Uint8Array): void {
    this.#send(topicPrefix + topic, words).catch(() => {})
  }

  hear(topic: string, listener: TopicListener): () => void {
    const channel = topicPrefix + topic
    const listeners = this.#topics.get(channel) ?? new Set()
    if (listeners.size === 0) {
      this.#topics.set(channel, listeners)
      this.#subscriber.subscribe(channel).catch(() => {})
    }
    listeners.add(listener)
    return () => {
      if (!listeners.delete(listener) || listeners.size > 0 || this.#topics.get(channel) !== listeners) return
      this.#topics.delete(channel)
      this.#subscriber.unsubscribe(channel).catch(() => {})
    }
  }

  async ready(): Promise<void> {
    await Promise.all([this.#commands.ping(), this.#subscriber.ping()])
  }

  async close(): Promise<void> {
    clearInterval(this.#beat)
    this.#listeners.clear()
    this.#topics.clear()
    this.#commands.disconnect()
    this.#subscriber.disconnect()
  }

  /** A line that swallows what is sent is found by asking, and made anew; meanwhile anything may be missed. */
  async #check() {
    if (this.#isAsking || this.#subscriber.status !== 'ready') {
      this.#tell({ kind: 'missed' })
      return
    }
    this.#isAsking = true
    try {
      await this.#subscriber.ping()
      await this.#publishRest()
    } catch {
      if (this.#subscriber.status === 'ready') this.#subscriber.disconnect(true)
    } finally {
      this.#isAsking = false
    }
  }

  async #publishRest() {
    for (const notice of [...this.#unpublished]) {
      try {
        await this.#send(noticesChannel, Buffer.from(notice))
        this.#unpublished.delete(notice)
      } catch {
        // It is tried again with the next beat.
        return
      }
    }
  }

  async #send(channel: string, words: Uint8Array) {
    await this.#commands.publish(channel, Buffer.concat([Buffer.from(this.#server), words]))
  }

  #receive(channel: string, message: Buffer) {
    const from = message.subarray(0, this.#server.length).toString()
    if (from === this.#server) return
    const words = message.subarray(this.#server.length)
    if (channel === noticesChannel) this.#tell(JSON.parse(words.toString()) as Notice)
    else for (const listener of this.#topics.get(channel) ?? []) listener(words, from)
  }

  #tell(notice: Notice) {
    for (const listener of this.#listeners) listener(notice)
  }
}
