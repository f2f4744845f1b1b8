import { useDeferredValue, useMemo, useState } from 'react'
import { applyTo } from 'shared/commands'
import type { Translator } from 'shared/i18n'
import {
  type ImportChoices,
  importSheet,
  type Mapping,
  matchHolders,
  proposeMapping,
  type SheetKind,
  type Table,
} from 'shared/imports'
import type { Id } from 'shared/model'
import { languageName, newId, random, useDesign, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Button, Dialog, Segmented, Select, useToast } from '../../ui/index.ts'
import { ColumnsTable } from './ColumnsTable.tsx'
import styles from './ImportDialog.module.css'
import { NewNames } from './NewNames.tsx'
import { WhatChanges } from './WhatChanges.tsx'

/** How a table is read and what it would change, side by side with the choices that people have. */
export function SheetReview(props: {
  readonly tables: readonly Table[]
  readonly words: Translator
  onBack(): void
  onClose(): void
}) {
  const { tables, words, onBack, onClose } = props
  const { t } = useTranslate()
  const design = useDesign()
  const run = useRun()
  const toast = useToast()
  const { lang } = useReader()
  const [sheet, setSheet] = useState(0)
  const table = tables[sheet] as Table
  const [chosen, setChosen] = useState<Mapping>()
  const mapping = useMemo(() => chosen ?? proposeMapping(table, design, lang), [chosen, table, design, lang])
  const [holders, setHolders] = useState<ReadonlyMap<number, Id | null>>(new Map())
  const [removeMissing, setRemoveMissing] = useState(false)
  const asked = useDeferredValue(
    useMemo(() => ({ mapping, holders, removeMissing }), [mapping, holders, removeMissing]),
  )
  const outcome = useMemo(() => {
    const choices: ImportChoices = { holders: asked.holders, removeMissing: asked.removeMissing }
    const planned = importSheet(table, asked.mapping, { design, newId, random }, choices)
    return { planned, after: planned.ok ? applyTo(design, planned.plan.commands) : undefined }
  }, [asked, table, design])
  const { planned, after } = outcome
  const turnTo = (index: number) => {
    setSheet(index)
    setChosen(undefined)
    setHolders(new Map())
  }
  const change = (next: Partial<Mapping>) => {
    setChosen({ ...mapping, ...next })
    setHolders(new Map())
  }
  const carryOut = () => {
    if (!planned.ok || !run(...planned.plan.commands)) return
    toast.show({ text: words.t('imports.dialog.done') })
    onClose()
  }
  const isReady = planned.ok && planned.plan.commands.length > 0 && typeof after === 'object'
  const unknown = planned.ok && planned.raci ? unmatched(planned.raci, design) : []
  return (
    <Dialog
      title={words.t('imports.dialog.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      size="large"
      footer={
        <>
          <Button variant="quiet" onPress={onBack}>
            {words.t('imports.dialog.back')}
          </Button>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button variant="primary" isDisabled={!isReady} onPress={carryOut}>
            {words.t('imports.dialog.run')}
          </Button>
        </>
      }
    >
      <div className={styles.how}>
        {tables.length > 1 ? (
          <Select
            label={words.t('imports.dialog.sheet')}
            value={String(sheet)}
            onChange={(value) => turnTo(Number(value))}
            items={tables.map(({ name }, index) => ({
              value: String(index),
              label: name || String(index + 1),
            }))}
          />
        ) : null}
        <Segmented<SheetKind>
          label={words.t('imports.dialog.kind')}
          value={mapping.kind}
          onChange={(kind) => change(proposeMapping(table, design, lang, kind))}
          items={[
            { value: 'raci', label: words.t('imports.dialog.kindRaci') },
            { value: 'bodies', label: words.t('imports.dialog.kindBodies') },
          ]}
        />
        {design.languages.length > 1 ? (
          <Select
            label={words.t('imports.dialog.lang')}
            value={mapping.lang}
            onChange={(value) => change({ lang: value })}
            items={design.languages.map((value) => ({ value, label: languageName(value, words.lang) }))}
          />
        ) : null}
      </div>
      <ColumnsTable table={table} mapping={mapping} words={words} onChange={change} />
      {unknown.length > 0 ? (
        <NewNames names={unknown} chosen={holders} words={words} onChoose={setHolders} />
      ) : null}
      <WhatChanges
        planned={planned}
        before={design}
        after={typeof after === 'object' ? after : undefined}
        words={words}
        removeMissing={removeMissing}
        onRemoveMissing={setRemoveMissing}
      />
    </Dialog>
  )
}

/** The holders of a sheet that the design does not have, with their places in the sheet's list. */
function unmatched(raci: Parameters<typeof matchHolders>[0], design: Parameters<typeof matchHolders>[1]) {
  const found = matchHolders(raci, design)
  return raci.holders.flatMap(({ name, owner }, index) => (found[index] ? [] : [{ index, name, owner }]))
}
