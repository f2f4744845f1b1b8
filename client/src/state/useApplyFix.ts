import { useCallback } from 'react'
import type { WordedFix } from 'shared/rules'
import { useToast } from '../ui/index.ts'
import { newId } from './chance.ts'
import { useTranslate } from './language.ts'
import { useRun } from './useRun.ts'
import { useUndo } from './useUndo.ts'

/** Carries out the fix of a finding as one step, and offers to take it back. */
export function useApplyFix(): (fix: WordedFix) => void {
  const run = useRun()
  const toast = useToast()
  const { t } = useTranslate()
  const { undo } = useUndo()
  return useCallback(
    (fix) => {
      if (!run(...fix.commands(newId))) return
      toast.show({
        text: t('findings.applied', { fix: fix.label }),
        action: { label: t('shell.undo'), run: undo },
      })
    },
    [run, toast, t, undo],
  )
}
