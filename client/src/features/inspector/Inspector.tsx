import { Ellipsis, PanelRightClose, X } from 'lucide-react'
import { useDeferredValue } from 'react'
import {
  useAccess,
  useDesign,
  useIsNarrow,
  useReader,
  useSelection,
  useTranslate,
} from '../../state/index.ts'
import { ask } from '../../state/structure/questions.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { Chip, classes, IconButton } from '../../ui/index.ts'
import { LineSample } from '../../ui/lines/LineSample.tsx'
import { BodyPanel } from './BodyPanel.tsx'
import { DesignPanel } from './DesignPanel.tsx'
import styles from './Inspector.module.css'
import { LinePanel } from './LinePanel.tsx'
import { SeveralPanel } from './SeveralPanel.tsx'

/** Everything about what is selected: a body, a line, several bodies, or the design itself. */
export function Inspector({ onClose }: { onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { canEdit } = useAccess()
  const selection = useSelection()
  const { select } = selection
  // Whoever walks through the chart by key is not held up by panels that nobody reads.
  const selected = useDeferredValue(selection.selected)
  const isNarrow = useIsNarrow()
  const bodies = selected.flatMap((id) => design.body(id) ?? [])
  const [only] = selected
  const body = bodies.length === 1 ? bodies[0] : undefined
  const relation = bodies.length === 0 && only ? design.relation(only) : undefined
  const title = body
    ? (nameOf(body.id)?.value ?? t('common.unnamed.body'))
    : relation
      ? t('inspector.lineTitle', {
          from: nameOf(relation.from)?.value ?? t('common.unnamed.body'),
          kind: t(`common.relation.${relation.kind}`),
          to: nameOf(relation.to)?.value ?? t('common.unnamed.body'),
        })
      : bodies.length > 1
        ? t('inspector.several', { count: bodies.length })
        : t('inspector.design')
  return (
    <aside className={styles.panel} aria-label={t('inspector.title')} data-inspector>
      <header className={classes(styles.header, !body && styles.alone)}>
        <div className={styles.chips}>
          {body?.level ? (
            <Chip tone="level" level={body.level}>
              {t(`common.level.${body.level}`)}
            </Chip>
          ) : body ? (
            <Chip tone="notStated">{t('chart.noLevel')}</Chip>
          ) : null}
          {body ? (
            <Chip>
              <BodyKindIcon kind={body.kind} />
              {t(`common.bodyKind.${body.kind}`)}
            </Chip>
          ) : null}
          {relation ? (
            <Chip tone="line">
              <LineSample kind={relation.kind} />
              {t(`common.relationName.${relation.kind}`)}
            </Chip>
          ) : null}
          <span className={styles.space} />
          {body && canEdit ? (
            <IconButton
              size="small"
              label={t('chart.more')}
              onPress={(event) =>
                ask({
                  about: 'menu',
                  ids: [body.id],
                  anchor: event.target,
                  made: (id) => id && select([id]),
                })
              }
            >
              <Ellipsis aria-hidden />
            </IconButton>
          ) : null}
          <IconButton size="small" label={t('inspector.close')} onPress={onClose}>
            {isNarrow ? <X aria-hidden /> : <PanelRightClose aria-hidden />}
          </IconButton>
        </div>
        <h2 className={styles.title} dir="auto" title={title}>
          {title}
        </h2>
      </header>
      <div className={styles.content}>
        {body ? <BodyPanel key={body.id} body={body} /> : null}
        {relation ? <LinePanel key={relation.id} relation={relation} /> : null}
        {bodies.length > 1 ? <SeveralPanel bodies={bodies} /> : null}
        {bodies.length === 0 && !relation ? <DesignPanel /> : null}
      </div>
    </aside>
  )
}
