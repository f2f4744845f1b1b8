import { Copy, Ellipsis, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import type { DesignSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { open, pathOf } from '../../state/navigation.ts'
import { Chip, IconButton, Menu, MenuItem, SeverityMark } from '../../ui/index.ts'
import styles from './HomePage.module.css'
import { Miniature } from './Miniature.tsx'
import { timeAgo } from './timeAgo.ts'

interface DesignCardProps {
  readonly design: DesignSummary
  readonly title: string
  onRename(): void
  onDuplicate(): void
  onBin(): void
  onRestore(): void
}

/** One design: its drawing, its title, how it stands, and what can be done with it. */
export function DesignCard({ design, title, onRename, onDuplicate, onBin, onRestore }: DesignCardProps) {
  const { t, lang } = useTranslate()
  const { id, counts, countries, languages, role, deletedAt } = design
  const place = { page: 'design', id, view: 'chart' } as const
  const facts = [
    ...(countries.length > 0 ? [t('home.countries', { count: countries.length })] : []),
    t('shell.status.bodies', { count: counts.bodies }),
    t('shell.status.activities', { count: counts.activities }),
  ]
  const severities = (['error', 'warning', 'advice'] as const).filter((severity) => counts[severity] > 0)
  return (
    <li className={styles.card}>
      <div className={styles.picture}>
        <Miniature outline={design.outline} />
      </div>
      <div className={styles.words}>
        <h3 className={styles.name} dir="auto">
          {deletedAt ? (
            title
          ) : (
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
          )}
        </h3>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        <div className={styles.state}>
          {role === 'owner' ? null : <Chip tone="line">{t(`shell.roles.${role}`)}</Chip>}
          {severities.map((severity) => (
            <SeverityMark
              key={severity}
              severity={severity}
              count={counts[severity]}
              label={t(`common.severityCount.${severity}`, { count: counts[severity] })}
            />
          ))}
          {severities.length === 0 ? <span>{t('home.noFindings')}</span> : null}
          <span className={styles.when}>{t('home.updated', { when: timeAgo(design.updatedAt, lang) })}</span>
          <span className={styles.space} />
          <span className={styles.tags}>{languages.map((tag) => tag.toUpperCase()).join(' ')}</span>
        </div>
      </div>
      {role === 'owner' ? (
        <div className={styles.menu}>
          <Menu
            label={t('home.actions', { title })}
            placement="bottom end"
            trigger={
              <IconButton size="small" label={t('home.actions', { title })}>
                <Ellipsis aria-hidden />
              </IconButton>
            }
          >
            {deletedAt ? (
              <MenuItem icon={<RotateCcw />} onAction={onRestore}>
                {t('home.restore')}
              </MenuItem>
            ) : (
              <>
                <MenuItem icon={<Pencil />} onAction={onRename}>
                  {t('home.rename')}
                </MenuItem>
                <MenuItem icon={<Copy />} onAction={onDuplicate}>
                  {t('home.duplicate')}
                </MenuItem>
                <MenuItem icon={<Trash2 />} isDanger onAction={onBin}>
                  {t('home.toBin')}
                </MenuItem>
              </>
            )}
          </Menu>
        </div>
      ) : null}
    </li>
  )
}
