import { type ReactNode, useState } from 'react'
import type { Me } from 'shared/protocol'
import { ApiError, callApi } from '../state/api.ts'
import { useTranslate } from '../state/language.ts'
import { TextField } from '../ui/index.ts'
import styles from './Introduction.module.css'

interface IntroductionFormProps {
  /** What is known already. */
  readonly me?: Me
  readonly id?: string
  onDone(me: Me): void
  /** The button that sends it. */
  readonly children?: ReactNode
}

/** Name, country and institution, as the others see them. */
export function IntroductionForm({ me, id, onDone, children }: IntroductionFormProps) {
  const { t } = useTranslate()
  const [name, setName] = useState(me?.name ?? '')
  const [country, setCountry] = useState(me?.country ?? '')
  const [institution, setInstitution] = useState(me?.institution ?? '')
  const [error, setError] = useState<string>()

  const enter = async () => {
    if (name.trim() === '') return setError(t('shell.introduce.nameMissing'))
    try {
      const said = (words: string) => words.trim() || null
      onDone(
        await callApi<Me>('POST', '/me', {
          name: name.trim(),
          country: said(country),
          institution: said(institution),
        }),
      )
    } catch (cause) {
      setError(cause instanceof ApiError && cause.problem ? cause.problem.title : t('shell.introduce.failed'))
    }
  }
  return (
    <form
      id={id}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        void enter()
      }}
    >
      <TextField
        label={t('shell.introduce.name')}
        value={name}
        onChange={setName}
        autoComplete="name"
        autoFocus
        maxLength={120}
        error={error}
      />
      <TextField
        label={t('shell.introduce.institution')}
        value={institution}
        onChange={setInstitution}
        autoComplete="organization"
        maxLength={120}
      />
      <TextField
        label={t('shell.introduce.country')}
        value={country}
        onChange={setCountry}
        autoComplete="country-name"
        maxLength={120}
      />
      {children}
    </form>
  )
}
