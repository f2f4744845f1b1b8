import type { Me } from 'shared/protocol'
import { useTranslate } from '../state/language.ts'
import { Button, Mark } from '../ui/index.ts'
import styles from './Introduction.module.css'
import { IntroductionForm } from './IntroductionForm.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'

/** Asks a first visitor who they are: the others see it beside what they change. */
export function Introduction({ onDone }: { onDone(me: Me): void }) {
  const { t } = useTranslate()
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <LanguageMenu />
      </header>
      <main className={styles.card}>
        <Mark size={32} />
        <h1 className={styles.title}>{t('shell.introduce.title')}</h1>
        <p className={styles.text}>{t('shell.introduce.text')}</p>
        <IntroductionForm onDone={onDone}>
          <Button type="submit" variant="primary" size="large">
            {t('shell.introduce.enter')}
          </Button>
        </IntroductionForm>
      </main>
    </div>
  )
}
