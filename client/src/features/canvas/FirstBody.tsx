import { useState } from 'react'
import { orderBetween } from 'shared/model'
import { newId, random, useAccess, useReader, useRun, useSelection, useTranslate } from '../../state/index.ts'
import { Button, EmptyState, TextField } from '../../ui/index.ts'
import styles from './FirstBody.module.css'

/** A structure without bodies: the ghost of one, and a field for the name of its top. */
export function FirstBody() {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  const { select } = useSelection()
  const run = useRun()
  const [name, setName] = useState('')

  const add = () => {
    if (name.trim() === '') return
    const id = newId()
    const body = {
      id,
      name: { [lang]: name.trim() },
      kind: 'collegiate' as const,
      level: 'strategic' as const,
    }
    if (run({ type: 'addBody', body, parentId: null, order: orderBetween(null, null, random) })) select([id])
  }
  return (
    <div className={styles.page}>
      <EmptyState title={canEdit ? t('chart.ghost') : t('chart.nobodyYet')} picture={<Ghost />}>
        {canEdit ? (
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault()
              add()
            }}
          >
            <TextField
              label={t('chart.nameOf')}
              hideLabel
              value={name}
              onChange={setName}
              autoFocus
              maxLength={1000}
            />
            <Button type="submit" variant="primary">
              {t('chart.addBody')}
            </Button>
          </form>
        ) : null}
      </EmptyState>
    </div>
  )
}

const ghostLevels = [
  { level: 'strategic', at: [84] },
  { level: 'directive', at: [42, 126] },
  { level: 'operational', at: [0, 84, 168] },
] as const

function Ghost() {
  return (
    <svg width="240" height="96" aria-hidden="true">
      {ghostLevels.map(({ level, at }, row) =>
        at.map((x) => (
          <rect
            key={x}
            x={x + 1}
            y={row * 36 + 1}
            width="70"
            height="22"
            rx="5"
            fill={`var(--l-${level}-band)`}
            stroke={`var(--l-${level}-edge)`}
            strokeDasharray="4 3"
          />
        )),
      )}
    </svg>
  )
}
