import type { ReactNode } from 'react'
import type { Id } from 'shared/model'
import { useDesign, useNavigate, useReader, useTranslate } from '../../state/index.ts'
import { ifDissolved, isWithoutLoss } from '../../state/structure/ifDissolved.ts'
import { ask } from '../../state/structure/questions.ts'
import { useAccess } from '../../state/useAccess.ts'
import { Button, Dialog } from '../../ui/index.ts'
import styles from './DissolveDialog.module.css'

/** What would be left without anyone if a body were dissolved. Looking changes nothing. */
export function DissolveDialog({ id, onClose }: { readonly id: Id; onClose(): void }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { go } = useNavigate()
  const { canEdit } = useAccess()
  const found = ifDissolved(design, id)
  const name = (of: Id) => nameOf(of)?.value ?? t('common.unnamed.body')
  const seat = (of: Id) => {
    const held = design.seat(of)
    return held
      ? `${nameOf(of)?.value ?? t(`common.seatFunction.${held.function}`)} · ${name(held.body)}`
      : ''
  }
  return (
    <Dialog
      title={t('chart.dissolve.title', { name: name(id) })}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          {canEdit ? (
            <Button variant="quiet" onPress={() => ask({ about: 'delete', ids: [id] })}>
              {t('chart.dissolve.remove')}
            </Button>
          ) : null}
          <Button variant="primary" onPress={onClose} autoFocus>
            {t('shell.close')}
          </Button>
        </>
      }
    >
      {isWithoutLoss(found) ? <p className={styles.none}>{t('chart.dissolve.nothing')}</p> : null}
      {found.isOnlyAuthority ? <p className={styles.authority}>{t('chart.dissolve.authority')}</p> : null}
      <Part title={t('chart.dissolve.orphaned', { count: found.orphaned.length })}>
        {found.orphaned.map(({ activity, loses }) => (
          <li key={activity}>
            <button
              type="button"
              className={styles.goes}
              onClick={() => {
                onClose()
                go({ view: 'raci', focus: { id: activity } })
              }}
            >
              {nameOf(activity)?.value ?? t('raci.row.unnamed')}
            </button>
            <span className={styles.what}>
              {loses
                .map((meaning) => t(`chart.dissolve.${meaning as 'accountable' | 'responsible'}`))
                .join(' · ')}
            </span>
          </li>
        ))}
      </Part>
      <Part title={t('chart.dissolve.areas', { count: found.areas.length })}>
        {found.areas.map((area) => (
          <li key={area}>{t(`common.area.${area}`)}</li>
        ))}
      </Part>
      <Part
        title={
          found.superior === null
            ? t('chart.dissolve.belowTop', { count: found.below.length })
            : t('chart.dissolve.below', { count: found.below.length, superior: name(found.superior) })
        }
      >
        {found.below.map((body) => (
          <li key={body}>{name(body)}</li>
        ))}
      </Part>
      <Part title={t('chart.dissolve.seats', { count: found.seats.length })}>
        {found.seats.map((one) => (
          <li key={one}>{seat(one)}</li>
        ))}
      </Part>
      <Part title={t('chart.dissolve.lines', { count: found.lines.length })}>
        {found.lines.map(({ kind, other, isFrom }) => (
          <li key={`${kind} ${other} ${isFrom}`}>
            {name(isFrom ? id : other)} <span className={styles.what}>{t(`common.relation.${kind}`)}</span>{' '}
            {name(isFrom ? other : id)}
          </li>
        ))}
      </Part>
    </Dialog>
  )
}

/** A list under its heading; nothing where the list is empty. */
function Part({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}
