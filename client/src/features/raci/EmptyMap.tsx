import { ListPlus, Sparkles } from 'lucide-react'
import { useState } from 'react'
import { useAccess, useDesignPart, useNavigate, useTranslate } from '../../state/index.ts'
import { Button, EmptyState, TextArea } from '../../ui/index.ts'
import styles from './EmptyMap.module.css'
import { linesOf } from './model/lines.ts'
import type { MapActions } from './useMapActions.ts'

/** A map without rows: what to write first. Without bodies there is nobody to give a letter to. */
export function EmptyMap({ actions, onStarters }: { readonly actions: MapActions; onStarters(): void }) {
  const { t } = useTranslate()
  const { go } = useNavigate()
  const { canEdit } = useAccess()
  const bodies = useDesignPart((design) => design.bodies.length)
  const [text, setText] = useState('')
  const lines = linesOf(text)
  if (bodies === 0) {
    return (
      <div className={styles.place}>
        <EmptyState
          title={t('raci.empty.noBodies')}
          actions={
            <Button variant="primary" onPress={() => go({ view: 'chart' })}>
              {t('raci.empty.toChart')}
            </Button>
          }
        />
      </div>
    )
  }
  if (!canEdit) {
    return (
      <div className={styles.place}>
        <EmptyState title={t('raci.empty.readOnly')} />
      </div>
    )
  }
  return (
    <div className={styles.place}>
      <EmptyState
        title={t('raci.empty.title')}
        actions={
          <>
            <Button
              variant="primary"
              isDisabled={lines.length === 0}
              onPress={() => actions.add(lines.map(actions.named), { level: null, area: null })}
            >
              <ListPlus aria-hidden />
              {lines.length === 0 ? t('raci.list.addNone') : t('raci.list.add', { count: lines.length })}
            </Button>
            <Button onPress={onStarters}>
              <Sparkles aria-hidden />
              {t('raci.empty.starters')}
            </Button>
          </>
        }
      >
        <p>{t('raci.empty.text', { count: bodies })}</p>
        <TextArea
          label={t('raci.list.field')}
          hideLabel
          rows={6}
          value={text}
          onChange={setText}
          placeholder={t('raci.list.placeholder')}
          className={styles.field as string}
        />
      </EmptyState>
    </div>
  )
}
