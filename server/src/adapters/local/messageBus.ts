import type { MessageBus, Notice } from '../../ports/messageBus.ts'

/** The bus of a server that is one process: listeners are called at once, in order. */
export class LocalMessageBus implements MessageBus {
  readonly #listeners = new Set<(notice: Notice) => void>()

  async publish(notice: Notice): Promise<void> {
    for (const listener of this.#listeners) listener(notice)
  }

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** There is no other process to hear it. */
  say(): void {}

  hear(): () => void {
    return () => {}
  }

  async ready(): Promise<void> {}

  async close(): Promise<void> {
    this.#listeners.clear()
  }
}
