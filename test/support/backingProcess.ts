import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** How a server that the tests start for themselves is started. */
interface Command {
  readonly program: string
  readonly args: readonly string[]
  /** What it says, on either output, once it answers. */
  readonly ready: RegExp
  /** The user that it runs as, where that is not the tests' own. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A server that the tests start, end and start again. It never outlives them. */
export class BackingProcess {
  readonly #command: Command
  #child: ChildProcess | undefined

  constructor(command: Command) {
    this.#command = command
  }

  /** Resolves once it answers. */
  async start(): Promise<void> {
    const { program, args, ready, user } = this.#command
    const child = spawn(program, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...user,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    })
    this.#child = child
    running.add(child)
    child.once('exit', () => running.delete(child))
    let said = ''
    await new Promise<void>((resolve, reject) => {
      const hear = (text: string) => {
        said += text
        if (ready.test(said)) resolve()
      }
      for (const output of [child.stdout, child.stderr]) output?.setEncoding('utf8').on('data', hear)
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${said}`)))
    })
  }

  /** Ends it by a signal, and waits until it is gone. */
  async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
}
