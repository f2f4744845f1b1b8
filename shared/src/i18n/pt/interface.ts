import type { InterfaceMessages } from '../messages.ts'
import { chart } from './chart.ts'
import { common } from './common.ts'
import { findings } from './findings.ts'
import { home } from './home.ts'
import { inspector } from './inspector.ts'
import { lists } from './lists.ts'
import { presence } from './presence.ts'
import { raci } from './raci.ts'
import { refusals } from './refusals.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'

/** What the screens say, apart from what the rules say: those words come when there is something to judge. */
export const interfaceMessages: InterfaceMessages = {
  chart,
  common,
  findings,
  home,
  inspector,
  lists,
  presence,
  raci,
  refusals,
  share,
  shell,
}
