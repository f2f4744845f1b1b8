import type { Messages } from '../messages.ts'
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

export const messages: Messages = {
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
}
