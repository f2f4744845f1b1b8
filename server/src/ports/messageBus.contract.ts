import { expect, test, vi } from 'vitest'
import type { MessageBus, Notice } from './messageBus.ts'

/** What every bus does. */
export function messageBusContract(
  open: () => MessageBus | Promise<MessageBus>,
  /** For a bus between processes: another process on the same bus. */
  openOther?: () => MessageBus | Promise<MessageBus>,
): void {
  const notice: Notice = { kind: 'access-changed', designId: 'd1' }

  test('everyone who listens hears a notice, and nobody who left', async () => {
    const bus = await open()
    const [one, other, gone] = [vi.fn(), vi.fn(), vi.fn()]
    bus.subscribe(one)
    bus.subscribe(other)
    bus.subscribe(gone)()
    await bus.publish(notice)
    await vi.waitFor(() => expect(one).toHaveBeenCalledWith(notice))
    await vi.waitFor(() => expect(other).toHaveBeenCalledWith(notice))
    expect(gone).not.toHaveBeenCalled()
    await bus.close()
  })

  test('it says that it is ready', async () => {
    await expect((await open()).ready()).resolves.toBeUndefined()
  })

  test('what is said is not heard by the process that said it', async () => {
    const bus = await open()
    const [heard, notice] = [vi.fn(), vi.fn()]
    bus.hear('topic', heard)
    bus.subscribe(notice)
    bus.say('topic', Uint8Array.of(1))
    await bus.publish({ kind: 'session-changed', sessionId: 's' })
    await vi.waitFor(() => expect(notice).toHaveBeenCalled())
    expect(heard).not.toHaveBeenCalled()
    await bus.close()
  })

  if (!openOther) return

  test('other processes hear notices, each once, and what is said about their topics', async () => {
    const [bus, other] = [await open(), await openOther()]
    const [notices, own, heard, elsewhere] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
    bus.subscribe(own)
    other.subscribe(notices)
    const leave = other.hear('topic', heard)
    other.hear('another', elsewhere)
    await vi.waitFor(async () => {
      bus.say('topic', Uint8Array.of(1, 2))
      expect(heard).toHaveBeenCalled()
    })
    expect(heard.mock.lastCall?.[0]).toEqual(Buffer.from([1, 2]))
    expect(elsewhere).not.toHaveBeenCalled()
    leave()
    heard.mockClear()

    bus.say('topic', Uint8Array.of(3))
    await bus.publish(notice)
    await vi.waitFor(() => expect(notices).toHaveBeenCalledWith(notice))
    expect(notices.mock.calls.filter(([one]) => one.kind === notice.kind)).toHaveLength(1)
    expect(own.mock.calls.filter(([one]) => one.kind === notice.kind)).toHaveLength(1)
    expect(heard).not.toHaveBeenCalled()
    await Promise.all([bus.close(), other.close()])
  })
}
