/** Pages that stand in for a design: what is wrong, and the way out. */
import type { ReactNode } from 'react'
import { useTranslate } from '../state/language.ts'
import { open } from '../state/navigation.ts'
import { Button } from '../ui/index.ts'
import { Mark } from '../ui/Mark.tsx'
import styles from './pages.module.css'

export function Loading() {
  const { t } = useTranslate()
  return (
    <div className={styles.loading} role="status">
      {t('shell.loading')}
    </div>
  )
}

/** Unknown, binned, or not theirs: the same words, so that nobody learns what exists. */
export function NoAccess() {
  const { t } = useTranslate()
  return (
    <Notice title={t('shell.pages.noAccessTitle')} text={t('shell.pages.noAccess')}>
      <ToHome />
    </Notice>
  )
}

export function SignIn({ hasToken }: { readonly hasToken: boolean }) {
  const { t } = useTranslate()
  return (
    <Notice
      title={t('shell.pages.signInTitle')}
      text={t(hasToken ? 'shell.pages.wrongToken' : 'shell.pages.signIn')}
    />
  )
}

export function Unreachable({ onRetry }: { onRetry(): void }) {
  const { t } = useTranslate()
  return (
    <Notice title={t('shell.pages.unreachableTitle')} text={t('shell.pages.unreachable')}>
      <Button variant="primary" onPress={onRetry}>
        {t('shell.pages.retry')}
      </Button>
    </Notice>
  )
}

export function Absent() {
  const { t } = useTranslate()
  return (
    <Notice title={t('shell.pages.absentTitle')} text={t('shell.pages.absent')}>
      <ToHome />
    </Notice>
  )
}

export function Failed() {
  const { t } = useTranslate()
  return (
    <Notice title={t('shell.pages.failedTitle')} text={t('shell.pages.failed')}>
      <Button variant="primary" onPress={() => location.reload()}>
        {t('shell.pages.reload')}
      </Button>
    </Notice>
  )
}

interface NoticeProps {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}

/** One sentence, what it means, and what to do. */
export function Notice({ title, text, children }: NoticeProps) {
  return (
    <main className={styles.notice}>
      <Mark size={40} />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </main>
  )
}

function ToHome() {
  const { t } = useTranslate()
  return (
    <Button variant="primary" onPress={() => open({ page: 'home' })}>
      {t('shell.pages.toHome')}
    </Button>
  )
}
