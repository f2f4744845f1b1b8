import type { Messages } from '../messages.ts'
import { chart } from './chart.ts'
import { cli } from './cli.ts'
import { common } from './common.ts'
import { diff } from './diff.ts'
import { errors } from './errors.ts'
import { exports } from './exports.ts'
import { findings } from './findings.ts'
import { home } from './home.ts'
import { inspector } from './inspector.ts'
import { presence } from './presence.ts'
import { raci } from './raci.ts'
import { refusals } from './refusals.ts'
import { rules } from './rules.ts'
import { server } from './server.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { templates } from './templates.ts'

export const messages: Messages = {
  common,
  errors,
  diff,
  refusals,
  rules,
  cli,
  exports,
  templates,
  shell,
  home,
  share,
  chart,
  inspector,
  raci,
  findings,
  presence,
  server,
}
