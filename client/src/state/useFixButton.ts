import type { WordedFix } from 'shared/rules'
import type { PreviewButtonProps } from '../ui/PreviewButton.tsx'
import { previewOf } from './fixPreview.ts'
import { hintAt } from './hinted.ts'
import { useTranslate } from './language.ts'
import { useApplyFix } from './useApplyFix.ts'
import { useDesign } from './useDesign.ts'

/** What a button says and does that mends a finding: it shows the change first, in words and where it happens. */
export function useFixButton(): (fix: WordedFix) => PreviewButtonProps {
  const { translator, t } = useTranslate()
  const design = useDesign()
  const applyFix = useApplyFix()
  return (fix) => ({
    label: fix.label,
    preview: () => ({ title: t('findings.preview'), lines: previewOf(fix, design, translator).sentences }),
    onPreview: (isShown) => hintAt(isShown ? previewOf(fix, design, translator).touched : []),
    onPress: () => {
      hintAt([])
      applyFix(fix)
    },
    words: { apply: t('findings.apply'), cancel: t('shell.cancel'), close: t('shell.close') },
  })
}
