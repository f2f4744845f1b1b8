import { useId, useState } from 'react'
import type { Translator } from 'shared/i18n'
import type { RulePage } from 'shared/rules'
import { helpLink } from '../../state/navigation.ts'
import { SeverityMark, TextField } from '../../ui/index.ts'
import { findRules } from './findRules.ts'
import styles from './RuleList.module.css'

interface RuleListProps {
  readonly pages: readonly RulePage[]
  readonly translator: Translator
  /** The rule whose page is open beside the list. */
  readonly current?: string | undefined
  readonly hasFocus?: boolean
}

/** All rules, family by family, and a search that accents and capitals do not stop. */
export function RuleList({ pages, translator, current, hasFocus = false }: RuleListProps) {
  const { t } = translator
  const [words, setWords] = useState('')
  const found = findRules(pages, words)
  const families = [...new Set(found.map(({ family }) => family))]
  return (
    <nav className={styles.list} aria-label={t('help.rules')}>
      <TextField
        type="search"
        label={t('help.find')}
        hideLabel
        placeholder={t('help.find')}
        value={words}
        onChange={setWords}
        autoFocus={hasFocus}
      />
      <p className="visually-hidden" role="status">
        {words.trim() === '' ? '' : found.length === 0 ? t('help.none', { words }) : found.length}
      </p>
      {found.length === 0 ? (
        <p className={styles.none} aria-hidden>
          {t('help.none', { words })}
        </p>
      ) : null}
      {families.map((family) => (
        <Family
          key={family}
          title={t(`common.family.${family}`)}
          pages={found.filter((page) => page.family === family)}
          current={current}
        />
      ))}
    </nav>
  )
}

interface FamilyProps {
  readonly title: string
  readonly pages: readonly RulePage[]
  readonly current: string | undefined
}

function Family({ title, pages, current }: FamilyProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.family}>
        {title} <span className={styles.count}>{pages.length}</span>
      </h2>
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <a
              className={styles.rule}
              aria-current={page.id === current ? 'page' : undefined}
              ref={page.id === current ? intoSight : undefined}
              {...helpLink(page.id)}
            >
              <SeverityMark
                severity={page.severities.submit === 'off' ? 'notStated' : page.severities.submit}
              />
              <span>{page.title}</span>
              <span className="visually-hidden">, {page.severity}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The rule whose page is open is seen in a long list. */
function intoSight(link: HTMLElement | null): void {
  link?.scrollIntoView({ block: 'nearest' })
}
