import { FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { writeTable } from 'shared/exports'
import { type Id, isText, letterFor, type Meaning } from 'shared/model'
import { useDesign, useNavigate, useReader, useTranslate } from '../../state/index.ts'
import { Button, LetterChip, Segmented } from '../../ui/index.ts'
import styles from './Coverage.module.css'
import { counted, coverageOf, loadsOf, type Owner, owners, type Side, sides } from './model/coverage.ts'

/** Where the letters of the map lie and where nobody has any; who bears how much. */
export function Coverage() {
  const { t } = useTranslate()
  const design = useDesign()
  const { read, nameOf } = useReader()
  const { go } = useNavigate()
  const [side, setSide] = useState<Side>('coreArea')
  const [owner, setOwner] = useState<Owner>('institution')
  const ownerOf = (id: Id) => {
    const body = design.body(id)
    if (owner === 'body') return nameOf(id)?.value ?? t('common.unnamed.body')
    if (owner === 'country') return body?.country ?? ''
    const held = body?.institution
    if (held == null) return ''
    return isText(held) ? (read(held)?.value ?? '') : (nameOf(held)?.value ?? '')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow the design and the reader's language
  const coverage = useMemo(() => coverageOf(design, side, ownerOf), [design, side, owner, read])
  const loads = useMemo(() => loadsOf(design), [design])
  const set = design.letterSet
  const letterOf = (meaning: Meaning) => letterFor(meaning, set)
  const shownSide = (value: string) => (value === '' ? t('lists.notStated') : sideWords(side, value))
  const sideWords = (by: Side, value: string) =>
    by === 'coreArea'
      ? t(`common.area.${value as 'all'}`)
      : by === 'kind'
        ? t(`common.activityKind.${value as 'policy'}`)
        : t(`common.level.${value as 'strategic'}`)
  const shownOwner = (value: string) => value || t('lists.notStated')
  const words = (row: string, column: string) => {
    const { counts } = coverage.cell(row, column)
    return counted
      .flatMap((meaning) => (counts[meaning] > 0 ? `${letterOf(meaning) ?? ''} ${counts[meaning]}` : []))
      .join(' · ')
  }
  const save = () => {
    const head = [t(`lists.side.${side}`), ...coverage.columns.map(shownOwner)]
    const rows = coverage.rows.map(({ value }) => [
      shownSide(value),
      ...coverage.columns.map((column) => words(value, column)),
    ])
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([writeTable([head, ...rows])], { type: 'text/csv' }))
    link.download = 'coverage.csv'
    link.click()
    URL.revokeObjectURL(link.href)
  }
  const most = Math.max(1, ...loads.map(({ accountable, responsible }) => accountable + responsible))
  if (design.activities.length === 0) return <p className={styles.none}>{t('lists.noActivities')}</p>
  return (
    <div className={styles.coverage}>
      <div className={styles.tools}>
        <Segmented<Side>
          label={t('lists.rows')}
          value={side}
          onChange={setSide}
          items={sides.map((value) => ({ value, label: t(`lists.side.${value}`) }))}
        />
        <Segmented<Owner>
          label={t('lists.columns')}
          value={owner}
          onChange={setOwner}
          items={owners.map((value) => ({ value, label: t(`lists.owner.${value}`) }))}
        />
        <Button onPress={save} className={styles.save}>
          <FileDown aria-hidden />
          {t('lists.saveCsv')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('lists.coverage')}>
        <table className={styles.map}>
          <caption className="visually-hidden">{t('lists.coverage')}</caption>
          <thead>
            <tr>
              <td />
              {coverage.columns.map((column) => (
                <th key={column} scope="col" title={shownOwner(column)}>
                  <span>{shownOwner(column)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.rows.map(({ value, activities }) => (
              <tr key={value}>
                <th scope="row">
                  {shownSide(value)}
                  <small>{t('lists.activities', { count: activities })}</small>
                </th>
                {coverage.columns.map((column) => {
                  const cell = coverage.cell(value, column)
                  const { first } = cell
                  return (
                    <td
                      key={column}
                      data-blind={cell.total === 0 || undefined}
                      data-heat={heatOf(cell.total, coverage.most)}
                    >
                      {first ? (
                        <button
                          type="button"
                          aria-label={`${shownSide(value)}, ${shownOwner(column)}: ${words(value, column)}`}
                          onClick={() => go({ view: 'raci', focus: first })}
                        >
                          {counted.map((meaning) => {
                            const letter = letterOf(meaning)
                            return cell.counts[meaning] > 0 && letter ? (
                              <span key={meaning} className={styles.count}>
                                <LetterChip letter={letter} meaning={meaning} isMini />
                                {cell.counts[meaning]}
                              </span>
                            ) : null
                          })}
                        </button>
                      ) : (
                        <span className="visually-hidden">{t('lists.blind')}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.legend}>
        <span className={styles.sample} data-blind aria-hidden /> {t('lists.blind')}
      </p>
      <section className={styles.loads}>
        <h3>{t('lists.load')}</h3>
        <ul>
          {loads.map(({ holder, accountable, responsible, consulted, isAskedOften }) => (
            <li key={holder}>
              <button
                type="button"
                className={styles.holder}
                onClick={() => go({ view: 'raci', focus: { id: holder } })}
              >
                {nameOf(holder)?.value ?? t('common.unnamed.body')}
              </button>
              <span className={styles.bar} aria-hidden>
                <i data-meaning="accountable" style={{ width: `${(accountable / most) * 100}%` }} />
                <i data-meaning="responsible" style={{ width: `${(responsible / most) * 100}%` }} />
              </span>
              <span className={styles.sums}>
                {letterOf('accountable')} {accountable} · {letterOf('responsible')} {responsible}
                {isAskedOften ? (
                  <b>
                    {' '}
                    · {letterOf('consulted')} {consulted}: {t('lists.askedOften')}
                  </b>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Five steps, so that the shades can be told apart in print. */
function heatOf(total: number, most: number): number {
  return total === 0 ? 0 : Math.max(1, Math.ceil((total / Math.max(1, most)) * 4))
}
