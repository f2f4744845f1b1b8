import { expect, test, vi } from 'vitest'
import type { Clock } from './clock.ts'

/** What every clock does. `advance` lets it run for some milliseconds. */
export function clockContract(open: () => { clock: Clock; advance(milliseconds: number): void }): void {
  test('it calls back when the time has come, and once', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    clock.at(clock.now() + 1_000, callback)
    advance(999)
    expect(callback).not.toHaveBeenCalled()
    advance(1)
    expect(callback).toHaveBeenCalledTimes(1)
    advance(5_000)
    expect(callback).toHaveBeenCalledTimes(1)
  })

  test('a callback far ahead waits for its time', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    const days = 24 * 60 * 60 * 1_000
    clock.at(clock.now() + 60 * days, callback)
    advance(59 * days)
    expect(callback).not.toHaveBeenCalled()
    advance(1 * days)
    expect(callback).toHaveBeenCalledTimes(1)
  })

  test('what is called off does not come', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    clock.at(clock.now() + 1_000, callback)()
    advance(2_000)
    expect(callback).not.toHaveBeenCalled()
  })

  test('a time that is past comes at once', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    clock.at(clock.now() - 1_000, callback)
    advance(1)
    expect(callback).toHaveBeenCalledTimes(1)
  })
}
