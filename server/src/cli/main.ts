#!/usr/bin/env node
import { runCommandLine } from './commandLine.ts'

// A reader that has seen enough (`plenaria check … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommandLine(process.argv.slice(2), process.env)
