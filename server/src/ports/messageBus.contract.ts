import { expect, test, vi } from 'vitest'
import type { MessageBus, Notice } from './messageBus.ts'

/** What every bus does. */
export function messageBusContract(open: () => MessageBus | Promise<MessageBus>): void {
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
}
