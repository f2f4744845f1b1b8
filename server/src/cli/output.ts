import { writeSync } from 'node:fs'
import type { Translator } from 'shared/i18n'

/** Puts a result on the standard output. */
export function print(text: string): void {
  process.stdout.write(text)
}

/** Puts a result out that comes in small pieces, many at a time. */
export function printPieces(pieces: Iterable<string>): void {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < atOnce) continue
    print(waiting)
    waiting = ''
  }
  print(waiting)
}

const atOnce = 1 << 16

/**
 * A result that cannot be written (a full disk) ends the process with `code`. A reader that has seen enough and
 * closes the pipe, as `head` does, is no failure.
 */
export function watchOutput({ t }: Translator, code: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    say(t('cli.out.unwritable', { reason: error.code ?? error.message }))
    process.exitCode = code
  })
}

/** Puts a message on the standard error output, at once and on a line of its own. */
export function say(line: string): void {
  try {
    writeSync(process.stderr.fd, `${line}\n`)
  } catch {
    // Nobody listens any more; the exit code still tells.
  }
}

/**
 * Words of a file as a terminal may show them: on one line, and without characters that would steer it or
 * turn the reading direction.
 */
export function printable(words: string): string {
  return words.replace(/[\s\u0085]+/gu, ' ').replace(steering, '')
}

const steering = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
