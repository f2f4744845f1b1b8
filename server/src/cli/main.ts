#!/usr/bin/env node
import { runCommandLine } from './commandLine.ts'

const code = await runCommandLine(process.argv.slice(2), process.env)
// Already set where the output could not be written.
process.exitCode ??= code
