import { useState } from 'react'
import type { Id } from 'shared/model'
import { useAccess, useFindings, useTranslate } from '../../state/index.ts'
import { helpLink } from '../../state/navigation.ts'
import { useFixButton } from '../../state/useFixButton.ts'
import { PreviewButton, SeverityMark } from '../../ui/index.ts'
import styles from './FindingsOf.module.css'
import parts from './parts.module.css'
import { Section } from './Section.tsx'

/** So many are shown before somebody asks for the rest: the fields below are what the panel is for. */
const few = 2

/** What the rules say about one thing, with what would mend it. */
export function FindingsOf({ id }: { readonly id: Id }) {
  const { t } = useTranslate()
  const { byTarget } = useFindings()
  const { canEdit } = useAccess()
  const fixButton = useFixButton()
  const [isAll, setAll] = useState(false)
  const findings = byTarget.get(id) ?? []
  if (findings.length === 0) return null
  const more = findings.length - few
  return (
    <Section title={t('inspector.findings')} count={findings.length}>
      {findings.slice(0, isAll ? undefined : few).map((finding) => (
        <article key={`${finding.rule} ${finding.message}`} className={styles.finding}>
          <SeverityMark
            severity={finding.severity}
            size={16}
            label={t(`common.severity.${finding.severity}`)}
          />
          <p className={styles.message}>{finding.message}</p>
          <p className={styles.why}>
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
        </article>
      ))}
      {more > 0 ? (
        <button type="button" className={parts.link} aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? t('inspector.fewerFindings') : t('inspector.moreFindings', { count: more })}
        </button>
      ) : null}
    </Section>
  )
}
