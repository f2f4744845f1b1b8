import { useAccess, useTranslate } from '../../../state/index.ts'
import { Segmented, SeverityMark } from '../../../ui/index.ts'
import styles from './fields.module.css'

interface EmptyListProps {
  readonly label: string
  /** It is said that there is none. */
  readonly isStated: boolean
  onChange(isStated: boolean): void
}

/** What an empty list means: that there is none, or that nobody said. */
export function EmptyList({ label, isStated, onChange }: EmptyListProps) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  return (
    <Segmented<'none' | 'unstated'>
      label={label}
      hideLabel
      className={styles.emptyList ?? ''}
      value={isStated ? 'none' : 'unstated'}
      isDisabled={!canEdit}
      onChange={(next) => onChange(next === 'none')}
      items={[
        {
          value: 'unstated',
          label: (
            <>
              <SeverityMark severity="notStated" size={14} />
              {t('inspector.notStated')}
            </>
          ),
        },
        { value: 'none', label: t('inspector.none') },
      ]}
    />
  )
}
