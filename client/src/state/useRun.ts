import { useCallback } from 'react'
import type { Command } from 'shared/commands'
import { may } from 'shared/protocol'
import { useToast } from '../ui/index.ts'
import { useTranslate } from './language.ts'
import { useSession } from './session.ts'

/** Carries out commands as one step that can be undone; false when it was refused, and the person was told why. */
export type Run = (...commands: Command[]) => boolean

/** The one way in which views change the design. */
export function useRun(): Run {
  const { live, role } = useSession()
  const { t } = useTranslate()
  const toast = useToast()
  return useCallback(
    (...commands) => {
      if (commands.length === 0) return true
      if (!may(role.get(), 'writeDesign')) {
        toast.show({ text: t('shell.access.readOnly'), tone: 'error' })
        return false
      }
      const refusal = live.run(...commands)
      if (!refusal) return true
      toast.show({ text: t(`refusals.${refusal}`), tone: 'error' })
      return false
    },
    [live, role, t, toast],
  )
}
