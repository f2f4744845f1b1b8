import { readFileSync } from 'node:fs'

/** How often it is looked whether the caller is still there, in milliseconds. */
const interval = 500

/** One process and the one that started it. */
interface Tie {
  readonly child: number
  readonly parent: number
}

/**
 * Calls back once when the package script that started this process is gone: `pnpm start` that is killed
 * cannot pass a signal on, and its server would go on listening unseen. A server that was started by itself is
 * not watched, since it may well outlive its terminal.
 */
export function watchParent(
  environment: Readonly<Record<string, string | undefined>>,
  onGone: () => void,
): () => void {
  if (environment.npm_lifecycle_event === undefined) return () => {}
  const ties = scriptRunners()
  const timer = setInterval(() => {
    if (ties.every(({ child, parent }) => parentOf(child) === parent)) return
    clearInterval(timer)
    onGone()
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * The chain from this process up to the outermost package manager above it: `npx` runs `pnpm`, which runs a
 * shell. Beyond it there are terminals and service managers, which may come and go.
 */
function scriptRunners(): readonly Tie[] {
  const chain: Tie[] = []
  let outermost = 1
  for (let child = process.pid; child > 1; ) {
    const parent = parentOf(child)
    if (parent === undefined || parent <= 1) break
    chain.push({ child, parent })
    if (/\b(pnpm|npm|npx)\b/.test(commandOf(parent))) outermost = chain.length
    child = parent
  }
  return chain.slice(0, outermost)
}

/** The parent of a process; of others than this one only where the system tells it in `/proc`. */
function parentOf(pid: number): number | undefined {
  if (pid === process.pid) return process.ppid
  const status = read(`/proc/${pid}/status`)
  const line = /^PPid:\s*(\d+)$/m.exec(status)
  return line ? Number(line[1]) : undefined
}

function commandOf(pid: number): string {
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
