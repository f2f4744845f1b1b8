import type { WordedFix } from 'shared/rules'
import type { PreviewButtonProps } from '../ui/PreviewButton.tsx'
import { previewOf } from './fixPreview.ts'
import { hintAt } from './hinted.ts'
import { useTranslate } from './language.ts'
import { useSession } from './session.ts'
import { useApplyFix } from './useApplyFix.ts'

/** What a button says and does that mends a finding: it shows the change first, in words and where it happens. */
export function useFixButton(): (fix: WordedFix) => PreviewButtonProps {
  const { translator, t } = useTranslate()
  // Read when it is pressed: a list of hundreds of buttons need not be drawn again at each edit.
  const { live } = useSession()
  const applyFix = useApplyFix()
  return (fix) => ({
    label: fix.label,
    preview: () => ({
      title: t('findings.preview'),
      lines: previewOf(fix, live.snapshot(), translator).sentences,
    }),
    onPreview: (isShown) => hintAt(isShown ? previewOf(fix, live.snapshot(), translator).touched : []),
    onPress: () => {
      hintAt([])
      applyFix(fix)
    },
    words: { apply: t('findings.apply'), cancel: t('shell.cancel'), close: t('shell.close') },
  })
}
