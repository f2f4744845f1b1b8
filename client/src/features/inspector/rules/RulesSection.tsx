import { SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useAccess, useDesign, useTranslate } from '../../../state/index.ts'
import { Button } from '../../../ui/index.ts'
import { Section } from '../Section.tsx'
import styles from './RulesDialog.module.css'

/** Fetched when it is opened: it needs the rules themselves. */
const RulesDialog = lazy(() => import('./RulesDialog.tsx'))

/** Which rules judge the design, and how much is adapted in them. */
export function RulesSection() {
  const { t, lookUp } = useTranslate()
  const { data } = useDesign()
  const { canEdit } = useAccess()
  const [isOpen, setOpen] = useState(false)
  const profile = data.ruleset?.profile ?? 'three-levels'
  const adapted =
    Object.values(data.ruleset?.thresholds ?? {}).reduce(
      (sum, limits) => sum + Object.keys(limits).length,
      0,
    ) + Object.keys(data.ruleset?.severities ?? {}).length
  return (
    <Section title={t('inspector.rules.title')}>
      <p className={styles.profile}>{lookUp(`rules.profiles.${profile}.name`) ?? profile}</p>
      <p className={styles.note}>
        {adapted === 0
          ? t('inspector.rules.nothingAdapted')
          : t('inspector.rules.adapted', { count: adapted })}
      </p>
      <Button size="small" onPress={() => setOpen(true)}>
        <SlidersHorizontal aria-hidden />
        {t(canEdit ? 'inspector.rules.change' : 'inspector.rules.show')}
      </Button>
      {isOpen ? (
        <Suspense>
          <RulesDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </Section>
  )
}
