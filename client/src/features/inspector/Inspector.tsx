import { X } from 'lucide-react'
import { useDesign, useReader, useSelection, useTranslate } from '../../state/index.ts'
import { Chip, IconButton } from '../../ui/index.ts'
import { BodyPanel } from './BodyPanel.tsx'
import { DesignPanel } from './DesignPanel.tsx'
import styles from './Inspector.module.css'
import { LinePanel } from './LinePanel.tsx'

/** Everything about what is selected: a body, a line, or the design itself when nothing is. */
export function Inspector({ onClose }: { onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { selected } = useSelection()
  const [id] = selected
  const body = selected.length === 1 && id ? design.body(id) : undefined
  const relation = selected.length === 1 && id ? design.relation(id) : undefined
  const title = body
    ? (nameOf(body.id)?.value ?? t('common.unnamed.body'))
    : relation
      ? t(`common.relationName.${relation.kind}`)
      : selected.length > 1
        ? t('inspector.several', { count: selected.length })
        : t('inspector.design')
  return (
    <aside className={styles.panel} aria-label={t('inspector.title')} data-inspector>
      <header className={styles.header}>
        <div className={styles.chips}>
          {body?.level ? (
            <Chip tone="level" level={body.level}>
              {t(`common.level.${body.level}`)}
            </Chip>
          ) : null}
          {body ? <Chip>{t(`common.bodyKind.${body.kind}`)}</Chip> : null}
          <span className={styles.space} />
          <IconButton size="small" label={t('inspector.close')} onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        </div>
        <h2 className={styles.title} dir="auto">
          {title}
        </h2>
      </header>
      <div className={styles.content}>
        {body ? <BodyPanel key={body.id} body={body} /> : null}
        {relation ? <LinePanel key={relation.id} relation={relation} /> : null}
        {body || relation || selected.length > 1 ? null : <DesignPanel />}
      </div>
    </aside>
  )
}
