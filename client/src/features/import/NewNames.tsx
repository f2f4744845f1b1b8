import type { Translator } from 'shared/i18n'
import type { Id } from 'shared/model'
import { useDesign, useReader } from '../../state/index.ts'
import { Select } from '../../ui/index.ts'
import styles from './ImportDialog.module.css'

const newBody = 'new'

/** Names of a sheet that the design does not have: a new body each, or one that people know it to be. */
export function NewNames(props: {
  readonly names: readonly { readonly index: number; readonly name: string; readonly owner: string }[]
  readonly chosen: ReadonlyMap<number, Id | null>
  readonly words: Translator
  onChoose(chosen: ReadonlyMap<number, Id | null>): void
}) {
  const { names, chosen, words, onChoose } = props
  const { t } = words
  const design = useDesign()
  const { nameOf } = useReader()
  const bodies = design.bodiesInChartOrder.map(({ id }) => ({ value: id, label: nameOf(id)?.value ?? id }))
  const items = [{ value: newBody, label: t('imports.dialog.newBody') }, ...bodies]
  return (
    <section className={styles.part}>
      <h3>{t('imports.dialog.names')}</h3>
      <p className={styles.explain}>{t('imports.dialog.namesText')}</p>
      <ul className={styles.names}>
        {names.map(({ index, name, owner }) => (
          <li key={index}>
            <span>
              {name}
              {owner ? <small> · {owner}</small> : null}
            </span>
            <Select
              label={name}
              hideLabel
              value={chosen.get(index) ?? newBody}
              onChange={(value) => onChoose(new Map(chosen).set(index, value === newBody ? null : value))}
              items={items}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
