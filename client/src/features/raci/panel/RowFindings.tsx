import type { Id } from 'shared/model'
import { useAccess, useFindings, useTranslate, type WordedFinding } from '../../../state/index.ts'
import { helpLink } from '../../../state/navigation.ts'
import { useFixButton } from '../../../state/useFixButton.ts'
import { PreviewButton, SeverityMark } from '../../../ui/index.ts'
import styles from './ActivityPanel.module.css'

/** What the rules say of a row or a column, with what mends it. */
export function RowFindings(props: { readonly target: Id; readonly family?: WordedFinding['family'] }) {
  const { target, family } = props
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { byTarget } = useFindings()
  const fixButton = useFixButton()
  const findings = (byTarget.get(target) ?? []).filter((one) => !family || one.family === family)
  if (findings.length === 0) return null
  return (
    <div className={styles.block}>
      <ul aria-label={t('raci.panel.findings')}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.targets.join(' ')}`} className={styles.finding}>
            <SeverityMark
              severity={finding.severity}
              size={16}
              label={t(`common.severity.${finding.severity}`)}
            />
            <div>
              <p className={styles.findingWords}>{finding.message}</p>
              <p className={styles.what}>
                {finding.why}{' '}
                <a className={styles.about} {...helpLink(finding.rule)}>
                  {t('findings.aboutRule')}
                </a>
              </p>
              {canEdit && finding.fixes.length > 0 ? (
                <div className={styles.fixes}>
                  {finding.fixes.map((fix) => (
                    <PreviewButton key={fix.id} {...fixButton(fix)} />
                  ))}
                </div>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
