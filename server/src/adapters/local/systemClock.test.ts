import { afterEach, vi } from 'vitest'
import { clockContract } from '../../ports/clock.contract.ts'
import { systemClock } from './systemClock.ts'

afterEach(() => {
  vi.useRealTimers()
})

clockContract(() => {
  vi.useFakeTimers()
  return { clock: systemClock, advance: (milliseconds) => vi.advanceTimersByTime(milliseconds) }
})
