import { useId, useState } from 'react'
import type { Me } from 'shared/protocol'
import { callApi } from '../state/api.ts'
import { useTranslate } from '../state/language.ts'
import { Button, TextField } from '../ui/index.ts'
import { Mark } from '../ui/Mark.tsx'
import styles from './Introduction.module.css'

/** Asks a first visitor who they are: the others see it beside what they change. */
export function Introduction({ onDone }: { onDone(me: Me): void }) {
  const { t } = useTranslate()
  const heading = useId()
  const [name, setName] = useState('')
  const [country, setCountry] = useState('')
  const [institution, setInstitution] = useState('')
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
    } catch {
      setError(t('shell.introduce.failed'))
    }
  }

  return (
    <main className={styles.page}>
      <form
        className={styles.form}
        aria-labelledby={heading}
        onSubmit={(event) => {
          event.preventDefault()
          void enter()
        }}
      >
        <Mark size={36} />
        <h1 id={heading} className={styles.title}>
          {t('shell.introduce.title')}
        </h1>
        <p className={styles.text}>{t('shell.introduce.text')}</p>
        <TextField
          label={t('shell.introduce.name')}
          value={name}
          onChange={setName}
          autoComplete="name"
          autoFocus
          maxLength={120}
          error={error}
        />
        <div className={styles.pair}>
          <TextField
            label={t('shell.introduce.country')}
            value={country}
            onChange={setCountry}
            autoComplete="country-name"
            maxLength={120}
          />
          <TextField
            label={t('shell.introduce.institution')}
            value={institution}
            onChange={setInstitution}
            autoComplete="organization"
            maxLength={120}
          />
        </div>
        <Button type="submit" variant="primary" size="large">
          {t('shell.introduce.enter')}
        </Button>
      </form>
    </main>
  )
}
