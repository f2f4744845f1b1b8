import { cli } from './cli.ts'
import { diff } from './diff.ts'
import { errors } from './errors.ts'
import { exports } from './exports.ts'
import { help } from './help.ts'
import { imports } from './imports.ts'
import { interfaceMessages } from './interface.ts'
import { rules } from './rules.ts'
import { server } from './server.ts'
import { templates } from './templates.ts'

/** The source of the catalogue: other languages satisfy its shape. */
export const messages = {
  ...interfaceMessages,
  errors,
  diff,
  rules,
  help,
  cli,
  exports,
  imports,
  templates,
  server,
} as const
