import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Id } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import { ContextMenu, MenuItem, TextField } from '../../ui/index.ts'
import styles from './Lists.module.css'
import { type Arrangement, arranged, type Readable } from './model/arranged.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface ListColumn<Row> extends Readable<Row> {
  readonly label: string
  /** What a cell shows, where that is more than its words. */
  show?(row: Row): ReactNode
  /** Writing new words; absent where they are not written here. */
  write?(row: Row, words: string): void
  /** The words to write over, where the cell shows others, as it does for names of another language. */
  written?(row: Row): string
  /** Choosing one of several; `null` says that it is not stated. */
  readonly choices?: readonly Choice[]
  choose?(row: Row, value: string | null): void
  /** It always says one of them. */
  readonly isRequired?: boolean
}

interface ListTableProps<Row> {
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly ListColumn<Row>[]
  idOf(row: Row): Id
  /** Words looked for, above the table. */
  readonly search: string
  readonly empty: string
}

interface Editing {
  readonly id: Id
  readonly column: string
  readonly anchor: HTMLElement
}

/** A list that can be sorted by any column and edited in place. Without an order it stands as in the design. */
export function ListTable<Row>({ label, rows, columns, idOf, search, empty }: ListTableProps<Row>) {
  const { t, lang } = useTranslate()
  const [order, setOrder] = useState<Omit<Arrangement, 'search'>>({ by: '', isDescending: false })
  const [editing, setEditing] = useState<Editing>()
  const frame = useRef<HTMLElement>(null)
  const listed = useMemo(
    () => arranged(rows, columns, { ...order, search }, lang),
    [rows, columns, order, search, lang],
  )
  const sort = (by: string) =>
    setOrder((before) => ({ by, isDescending: before.by === by && !before.isDescending }))
  const leave = () => {
    const place = editing && `${editing.column} ${editing.id}`
    setEditing(undefined)
    // The button comes back with the next drawing, in the place of the field.
    if (place)
      requestAnimationFrame(() =>
        frame.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(place)}"]`)?.focus(),
      )
  }
  const edited = editing && columns.find(({ key }) => key === editing.column)
  const editedRow = editing && rows.find((row) => idOf(row) === editing.id)
  return (
    <section ref={frame} className={styles.scroll} aria-label={label}>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label: heading }) => (
              <th
                key={key}
                scope="col"
                aria-sort={order.by === key ? (order.isDescending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" className={styles.sort} onClick={() => sort(key)}>
                  {heading}
                  {order.by === key ? (
                    order.isDescending ? (
                      <ArrowDown aria-hidden />
                    ) : (
                      <ArrowUp aria-hidden />
                    )
                  ) : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((row) => {
            const id = idOf(row)
            return (
              <tr key={id}>
                {columns.map((column) => {
                  const isHere = editing?.id === id && editing.column === column.key
                  return (
                    <td key={column.key}>
                      {isHere && column.write ? (
                        <InPlace
                          label={column.label}
                          words={column.written?.(row) ?? String(column.words(row))}
                          onDone={(words) => {
                            if (words !== null) column.write?.(row, words)
                            leave()
                          }}
                        />
                      ) : column.write || column.choose ? (
                        <button
                          type="button"
                          className={styles.cell}
                          data-cell={`${column.key} ${id}`}
                          aria-haspopup={column.choose ? 'menu' : undefined}
                          aria-label={`${column.label}: ${column.words(row) || t('lists.notStated')}`}
                          onClick={(event) =>
                            setEditing({ id, column: column.key, anchor: event.currentTarget })
                          }
                        >
                          {column.show?.(row) ?? (column.words(row) || <Blank />)}
                        </button>
                      ) : (
                        (column.show?.(row) ?? (column.words(row) === '' ? <Blank /> : column.words(row)))
                      )}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
      {listed.length === 0 ? <p className={styles.empty}>{empty}</p> : null}
      {editing && editedRow && edited?.choose ? (
        <Choices
          label={edited.label}
          anchor={editing.anchor}
          choices={edited.choices ?? []}
          isRequired={edited.isRequired ?? false}
          onChoose={(value) => edited.choose?.(editedRow, value)}
          onClose={leave}
        />
      ) : null}
    </section>
  )
}

function Blank() {
  return <span className={styles.blank}>–</span>
}

function InPlace(props: {
  readonly label: string
  readonly words: string
  onDone(words: string | null): void
}) {
  const [words, setWords] = useState(props.words)
  const isDone = useRef(false)
  const done = (result: string | null) => {
    // Enter takes the field away, and with it the focus: that is no second answer.
    if (isDone.current) return
    isDone.current = true
    props.onDone(result)
  }
  return (
    <TextField
      label={props.label}
      hideLabel
      isQuiet
      autoFocus
      value={words}
      onChange={setWords}
      onBlur={() => done(words === props.words ? null : words)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done(words === props.words ? null : words)
        if (event.key === 'Escape') done(null)
      }}
    />
  )
}

function Choices(props: {
  readonly label: string
  readonly anchor: HTMLElement
  readonly choices: readonly Choice[]
  readonly isRequired: boolean
  onChoose(value: string | null): void
  onClose(): void
}) {
  const { t } = useTranslate()
  const anchor = useMemo(() => ({ current: props.anchor }), [props.anchor])
  return (
    <ContextMenu label={props.label} anchor={anchor} isOpen onClose={props.onClose}>
      {props.choices.map(({ value, label }) => (
        <MenuItem key={value} onAction={() => props.onChoose(value)}>
          {label}
        </MenuItem>
      ))}
      {props.isRequired ? null : (
        <MenuItem onAction={() => props.onChoose(null)}>{t('lists.notStated')}</MenuItem>
      )}
    </ContextMenu>
  )
}
