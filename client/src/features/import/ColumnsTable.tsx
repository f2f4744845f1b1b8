import type { Translator } from 'shared/i18n'
import { type ColumnUse, columnName, type Mapping, type Table, usesOf, widthOf } from 'shared/imports'
import { classes, Select } from '../../ui/index.ts'
import styles from './ImportDialog.module.css'

const shown = 20

/** The first rows of a sheet under what each column holds, which people can change. */
export function ColumnsTable(props: {
  readonly table: Table
  readonly mapping: Mapping
  readonly words: Translator
  onChange(mapping: Partial<Mapping>): void
}) {
  const { table, mapping, words, onChange } = props
  const { t } = words
  const width = widthOf(table.rows)
  const first = Math.max(0, (mapping.heads[0] ?? mapping.firstRow) - 1)
  const rows = table.rows.slice(first, first + shown)
  const items = usesOf[mapping.kind].map((use) => ({ value: use, label: t(`imports.use.${keyOf(use)}`) }))
  const choose = (column: number, use: ColumnUse) =>
    onChange({
      columns: Array.from({ length: width }, (_, at) =>
        at === column ? { use } : (mapping.columns[at] ?? { use: 'ignore' }),
      ),
    })
  return (
    <section className={styles.part}>
      <h3>{t('imports.dialog.firstRows')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('imports.dialog.firstRows')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th aria-hidden />
              {Array.from({ length: width }, (_, column) => {
                const use = mapping.columns[column]?.use ?? 'ignore'
                return (
                  <th
                    key={columnName(column + 1)}
                    className={classes(use === 'ignore' && styles.left)}
                    scope="col"
                  >
                    <Select<ColumnUse>
                      label={t('imports.dialog.column', { column: columnName(column + 1) })}
                      hideLabel
                      value={use === 'total' ? 'ignore' : use}
                      onChange={(value) => choose(column, value)}
                      items={items}
                    />
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const at = first + index
              return (
                <tr
                  key={at}
                  className={classes(
                    mapping.heads.includes(at) && styles.head,
                    at < mapping.firstRow && !mapping.heads.includes(at) && styles.left,
                  )}
                >
                  <th scope="row">{at + 1}</th>
                  {Array.from({ length: width }, (_, column) => (
                    <td
                      key={columnName(column + 1)}
                      className={classes(
                        (mapping.columns[column]?.use ?? 'ignore') === 'ignore' && styles.left,
                      )}
                    >
                      {row[column]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      {table.rows.length > first + shown ? (
        <p className={styles.hint}>
          {t('imports.dialog.more', { count: table.rows.length - first - shown })}
        </p>
      ) : null}
    </section>
  )
}

/** The key of a use in the catalogue: `who-responsible` → `whoResponsible`. */
function keyOf(use: ColumnUse) {
  return use.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()) as
    | Exclude<ColumnUse, `who-${string}`>
    | 'whoResponsible'
    | 'whoAccountable'
    | 'whoConsulted'
    | 'whoInformed'
    | 'whoSupport'
    | 'whoVerifier'
    | 'whoSignatory'
}
