import type { Id } from 'shared/model'
import { newId, useAccess, useFindings, useRun, useTranslate, useUndo } from '../../state/index.ts'
import { Button, SeverityMark, useToast } from '../../ui/index.ts'
import styles from './fields.module.css'
import { Section } from './Section.tsx'

/** What the rules say about one thing, with what would mend it. */
export function FindingsOf({ id }: { readonly id: Id }) {
  const { t } = useTranslate()
  const { byTarget } = useFindings()
  const { canEdit } = useAccess()
  const { undo } = useUndo()
  const run = useRun()
  const toast = useToast()
  const findings = byTarget.get(id) ?? []
  if (findings.length === 0) return null
  return (
    <Section title={t('inspector.findings')} count={findings.length}>
      {findings.map((finding) => (
        <div key={`${finding.rule} ${finding.targets.join(' ')}`} className={styles.finding}>
          <p className={styles.findingHead}>
            <SeverityMark severity={finding.severity} label={t(`common.severity.${finding.severity}`)} />
            {finding.message}
          </p>
          <p className={styles.why}>{finding.why}</p>
          {canEdit && finding.fixes.length > 0 ? (
            <div className={styles.fixes}>
              {finding.fixes.map((fix) => (
                <Button
                  key={fix.id}
                  size="small"
                  onPress={() => {
                    if (run(...fix.commands(newId)))
                      toast.show({ text: fix.label, action: { label: t('shell.undo'), run: undo } })
                  }}
                >
                  {fix.label}
                </Button>
              ))}
            </div>
          ) : null}
        </div>
      ))}
    </Section>
  )
}
