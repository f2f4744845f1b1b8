import { Plus } from 'lucide-react'
import type { Body } from 'shared/model'
import { useAccess, useDesign, useReader, useTranslate } from '../../state/index.ts'
import { useStructure } from '../../state/structure/useStructure.ts'
import { IconButton } from '../../ui/index.ts'
import styles from './fields.module.css'
import { LineFields } from './LinePanel.tsx'
import { Section } from './Section.tsx'

/** The lines that leave a body and those that end at it. */
export function LinesOf({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { canEdit } = useAccess()
  const { askLink } = useStructure()
  const lines = [...design.relationsFrom(body.id), ...design.relationsTo(body.id)]
  return (
    <Section
      title={t('inspector.lines')}
      count={lines.length}
      action={
        canEdit ? (
          <IconButton size="small" label={t('inspector.addLine')} onPress={() => askLink(body.id)}>
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      {lines.map((relation) => {
        const isOwn = relation.from === body.id
        const name = nameOf(isOwn ? relation.to : relation.from)?.value ?? t('common.unnamed.body')
        return (
          <details key={relation.id} className={styles.item} name="line">
            <summary>
              <span className={styles.summary} title={name}>
                {isOwn ? '→' : '←'} {name}
              </span>
              <span className={styles.aside}>{t(`common.relationName.${relation.kind}`)}</span>
            </summary>
            <div className={styles.inside}>
              <LineFields relation={relation} />
            </div>
          </details>
        )
      })}
    </Section>
  )
}
