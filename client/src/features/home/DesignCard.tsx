import { Copy, Ellipsis, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { DesignSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { open, pathOf } from '../../state/navigation.ts'
import { Button, Chip, classes, IconButton, Menu, MenuItem, SeverityMark } from '../../ui/index.ts'
import { countryNames } from './countryNames.ts'
import styles from './DesignCard.module.css'
import { Drawing } from './Drawing.tsx'
import { timeAgo } from './timeAgo.ts'

interface DesignCardProps {
  readonly design: DesignSummary
  readonly title: string
  /** The one changed last: larger, with names in its drawing. */
  readonly isLead: boolean
  /** It can be opened, if this browser keeps it, and nothing else. */
  readonly isOffline: boolean
  onRename(): void
  onDuplicate(): void
  onBin(): void
  onRestore(): void
}

/** One design: its drawing, its title, how it stands, and what can be done with it. */
export function DesignCard(props: DesignCardProps) {
  const { design, title, isLead, isOffline, onRename, onDuplicate, onBin, onRestore } = props
  const { t, lang } = useTranslate()
  const { id, counts, countries, languages, role, deletedAt, unreadable } = design
  const facts = [
    ...(countries.length > 0 ? [countryNames(countries, lang)] : []),
    t('shell.status.bodies', { count: counts.bodies }),
    t('shell.status.activities', { count: counts.activities }),
  ]
  const severities = (['error', 'warning', 'advice'] as const).filter((severity) => counts[severity] > 0)
  return (
    <li className={classes(styles.card, isLead && styles.lead)} data-binned={deletedAt !== null}>
      <div className={styles.picture}>
        <Drawing drawing={design.drawing} languages={languages} hasNames={isLead} />
      </div>
      <div className={styles.words}>
        <div className={styles.head}>
          <h2 className={styles.name} dir="auto">
            {deletedAt ? title : <OpenLink id={id} title={title} />}
          </h2>
          {role === 'owner' && !deletedAt && !isOffline ? (
            <Menu
              label={t('home.actions', { title })}
              placement="bottom end"
              trigger={
                <IconButton size="small" label={t('home.actions', { title })} className={styles.above}>
                  <Ellipsis aria-hidden />
                </IconButton>
              }
            >
              <MenuItem icon={<Pencil />} onAction={onRename}>
                {t('home.rename')}
              </MenuItem>
              <MenuItem icon={<Copy />} onAction={onDuplicate}>
                {t('home.duplicate')}
              </MenuItem>
              <MenuItem icon={<Trash2 />} isDanger onAction={onBin}>
                {t('home.toBin')}
              </MenuItem>
            </Menu>
          ) : null}
        </div>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        <div className={styles.state}>
          {role === 'owner' ? null : <Chip tone="line">{t(`shell.roles.${role}`)}</Chip>}
          {unreadable ? <Chip tone="error">{t('home.unreadable')}</Chip> : null}
          {severities.map((severity) => (
            <SeverityMark
              key={severity}
              severity={severity}
              count={counts[severity]}
              label={t(`common.severityCount.${severity}`, { count: counts[severity] })}
            />
          ))}
          <span className={styles.when}>
            {deletedAt
              ? t('home.binnedWhen', { when: timeAgo(deletedAt, lang) })
              : t('home.updated', { when: timeAgo(design.updatedAt, lang) })}
          </span>
          {deletedAt ? (
            <Button size="small" aria-label={t('home.restoreOf', { title })} onPress={onRestore}>
              <RotateCcw aria-hidden />
              {t('home.restore')}
            </Button>
          ) : (
            languages.map((tag) => (
              <span key={tag} className={styles.tag}>
                {tag}
              </span>
            ))
          )}
        </div>
      </div>
    </li>
  )
}

function OpenLink({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslate()
  const place = { page: 'design', id, view: 'chart' } as const
  return (
    <a
      href={pathOf(place)}
      className={styles.open}
      aria-label={t('home.open', { title })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        open(place)
      }}
    >
      {title}
    </a>
  )
}
