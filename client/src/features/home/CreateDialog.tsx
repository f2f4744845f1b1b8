import { useState } from 'react'
import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import { textIn } from 'shared/model'
import type { TemplateSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { Button, Checkbox, Dialog, TextField } from '../../ui/index.ts'
import styles from './HomePage.module.css'

interface CreateDialogProps {
  readonly template: TemplateSummary
  onCreate(template: TemplateSummary, title: string, languages: readonly string[]): Promise<void>
  onClose(): void
}

const all = Object.keys(interfaceLanguages) as InterfaceLang[]

/** Asks what a new design is called and in which languages its names will be. */
export function CreateDialog({ template, onCreate, onClose }: CreateDialogProps) {
  const { t, lang } = useTranslate()
  const name = textIn(template.title, lang, [])?.value ?? template.id
  const [title, setTitle] = useState(name)
  const [chosen, setChosen] = useState<readonly InterfaceLang[]>([lang])
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const create = async () => {
    if (title.trim() === '') return setError(t('home.titleMissing'))
    setBusy(true)
    await onCreate(template, title.trim(), chosen)
    setBusy(false)
  }
  return (
    <Dialog
      title={t('home.createTitle', { template: name })}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void create()}>
            {t('home.create')}
          </Button>
        </>
      }
    >
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <TextField
          label={t('home.titleLabel')}
          value={title}
          onChange={setTitle}
          error={error}
          maxLength={1000}
          autoFocus
        />
        <fieldset className={styles.languages}>
          <legend>{t('home.languagesLabel')}</legend>
          {[lang, ...all.filter((one) => one !== lang)].map((one) => (
            <Checkbox
              key={one}
              isSelected={chosen.includes(one)}
              isDisabled={one === lang}
              onChange={(isOn) =>
                setChosen(isOn ? [...chosen, one] : chosen.filter((other) => other !== one))
              }
            >
              {interfaceLanguages[one]}
            </Checkbox>
          ))}
          <p className={styles.facts}>{t('home.languagesHint')}</p>
        </fieldset>
      </form>
    </Dialog>
  )
}
