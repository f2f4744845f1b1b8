import { readFileSync } from 'node:fs'

/** What a process has used so far, and holds now. */
export interface Usage {
  /** Seconds of processor time, of all its threads. */
  readonly cpu: number
  /** Bytes of memory. */
  readonly memory: number
}

/** The kernel counts in ticks of this many a second, on every usual Linux. */
const ticksPerSecond = 100

/** Reads it from /proc, which needs no word of the process itself: any server can be watched alike. */
export function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name, in parentheses, may hold anything; the numbers follow it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    memory: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024,
  }
}
