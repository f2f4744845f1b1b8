import { useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { applyTo } from 'shared/commands'
import { diffDesigns, wordChange } from 'shared/diff'
import type { Translator } from 'shared/i18n'
import type { Design } from 'shared/model'
import { useApplyFix, useDesign, useTranslate, type WordedFinding } from '../../state/index.ts'
import { Button } from '../../ui/index.ts'
import styles from './FixButton.module.css'

type Fix = WordedFinding['fixes'][number]

/** More changes than this are counted. */
const toldAtMost = 6

/** Mends a finding as one step that can be undone; what would change shows before. */
export function FixButton({ fix, className }: { readonly fix: Fix; readonly className?: string }) {
  const applyFix = useApplyFix()
  const translator = useTranslate()
  const design = useDesign()
  const [isShown, setShown] = useState(false)
  return (
    <TooltipTrigger delay={350} closeDelay={60} onOpenChange={setShown}>
      <Button size="small" onPress={() => applyFix(fix)} {...(className ? { className } : {})}>
        {fix.label}
      </Button>
      <Tooltip className={styles.preview as string} placement="top" offset={6}>
        {isShown ? <Preview changes={changesOf(fix, design, translator)} /> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}

function Preview({ changes }: { readonly changes: readonly string[] }) {
  const { t } = useTranslate()
  const rest = changes.length - toldAtMost
  return (
    <>
      <p className={styles.title}>{t('findings.preview')}</p>
      <ul>
        {changes.slice(0, toldAtMost).map((change) => (
          <li key={change}>{change}</li>
        ))}
        {rest > 0 ? <li>{t('findings.previewMore', { count: rest })}</li> : null}
      </ul>
    </>
  )
}

/** What a fix would change, in sentences; empty where it cannot be carried out any more. */
function changesOf(fix: Fix, design: Design, translator: Translator): readonly string[] {
  let count = 0
  const after = applyTo(
    design,
    fix.commands(() => `preview-${count++}`),
  )
  if (typeof after === 'string') return []
  const reader = { before: design, after, translator }
  return diffDesigns(design, after).map((change) => wordChange(change, reader))
}
