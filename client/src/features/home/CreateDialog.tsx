import { useState } from 'react'
import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import { type Text, textIn } from 'shared/model'
import type { TemplateSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { Button, Checkbox, Dialog, Select, TextField } from '../../ui/index.ts'
import styles from './dialogs.module.css'

interface CreateDialogProps {
  readonly templates: readonly TemplateSummary[]
  /** The one that was chosen; another can be taken. */
  readonly template: TemplateSummary
  onCreate(template: TemplateSummary, title: Text, languages: readonly string[]): Promise<void>
  onClose(): void
}

const all = Object.keys(interfaceLanguages) as InterfaceLang[]

/** Asks from what a new design starts, what it is called, and in which languages its names will be. */
export function CreateDialog({ templates, template: first, onCreate, onClose }: CreateDialogProps) {
  const { t, lang } = useTranslate()
  const nameOf = (one: TemplateSummary) => textIn(one.title, lang, [])?.value ?? one.id
  const [template, setTemplate] = useState(first)
  const [title, setTitle] = useState<string>()
  const [others, setOthers] = useState<readonly InterfaceLang[]>([])
  const [isBusy, setBusy] = useState(false)
  const words = title ?? nameOf(template)

  const create = async () => {
    if (words.trim() === '') return
    setBusy(true)
    // The language in which the title is written comes first: it is the design's primary one.
    await onCreate(template, { [lang]: words.trim() }, [lang, ...others.filter((one) => one !== lang)])
    setBusy(false)
  }
  return (
    <Dialog
      title={t('home.new')}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" type="submit" form="create" isDisabled={isBusy}>
            {t('home.create')}
          </Button>
        </>
      }
    >
      <form
        id="create"
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Select
          label={t('home.startFrom')}
          value={template.id}
          onChange={(id) => setTemplate(templates.find((one) => one.id === id) ?? template)}
          items={templates.map((one) => ({ value: one.id, label: nameOf(one) }))}
        />
        <TextField
          label={t('home.titleLabel')}
          lang={lang}
          value={words}
          onChange={setTitle}
          error={words.trim() === '' ? t('home.titleMissing') : undefined}
          maxLength={1000}
          autoFocus
        />
        <fieldset className={styles.languages}>
          <legend>{t('home.languagesLabel')}</legend>
          {[lang, ...all.filter((one) => one !== lang)].map((one) => (
            <Checkbox
              key={one}
              isSelected={one === lang || others.includes(one)}
              isDisabled={one === lang}
              onChange={(isOn) =>
                setOthers(isOn ? [...others, one] : others.filter((other) => other !== one))
              }
            >
              {interfaceLanguages[one]}
            </Checkbox>
          ))}
          <p className={styles.hint}>{t('home.languagesHint')}</p>
        </fieldset>
      </form>
    </Dialog>
  )
}
