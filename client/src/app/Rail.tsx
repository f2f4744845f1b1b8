import { CircleAlert, CircleHelp, Columns2, List, Network, Table2 } from 'lucide-react'
import { useTranslate } from '../state/language.ts'
import { helpLink, pathOf, useNavigate, type View, views } from '../state/navigation.ts'
import { useSession } from '../state/session.ts'
import { useFindings } from '../state/useFindings.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import { classes } from '../ui/index.ts'
import styles from './Rail.module.css'

const icons = {
  chart: Network,
  raci: Table2,
  both: Columns2,
  lists: List,
  findings: CircleAlert,
} as const satisfies Record<View, unknown>

/** The views of the design; at the lower edge on a phone. */
export function Rail({ view }: { readonly view: View }) {
  const { t } = useTranslate()
  const { id } = useSession()
  const { go } = useNavigate()
  const { counts } = useFindings()
  const isNarrow = useIsNarrow()
  return (
    <nav className={styles.rail} aria-label={t('shell.views')}>
      {views
        .filter((one) => one !== 'both' || !isNarrow)
        .map((one) => {
          const Icon = icons[one]
          return (
            <a
              key={one}
              href={pathOf({ page: 'design', id, view: one })}
              className={classes(styles.item, one === view && styles.current)}
              {...(one === view ? { 'aria-current': 'page' as const } : {})}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                go({ view: one })
              }}
            >
              <span className={styles.icon}>
                <Icon size={18} strokeWidth={1.6} aria-hidden />
                {one === 'findings' && counts.error > 0 ? (
                  <span className={styles.badge}>{counts.error}</span>
                ) : null}
              </span>
              <span className={styles.words}>{t(`shell.${one}`)}</span>
            </a>
          )
        })}
      <a className={classes(styles.item, styles.help)} {...helpLink()}>
        <span className={styles.icon}>
          <CircleHelp size={18} strokeWidth={1.6} aria-hidden />
        </span>
        <span className={styles.words}>{t('shell.help')}</span>
      </a>
    </nav>
  )
}
