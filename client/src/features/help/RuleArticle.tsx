import { Check, X } from 'lucide-react'
import { type ReactNode, type Ref, useId } from 'react'
import type { Translator } from 'shared/i18n'
import type { RulePage } from 'shared/rules'
import { SeverityMark } from '../../ui/index.ts'
import styles from './RuleArticle.module.css'

interface RuleArticleProps {
  readonly page: RulePage
  readonly translator: Translator
  /** Of the title, to move the focus there when a page is turned. */
  readonly heading?: Ref<HTMLHeadingElement>
  /** Whether its numbers are those of the design under it. */
  readonly isOfDesign?: boolean
}

/** The page of a rule: what it finds, an example, why, how to mend it, and what it rests on. */
export function RuleArticle({ page, translator, heading, isOfDesign = false }: RuleArticleProps) {
  const { t } = translator
  return (
    <article className={styles.article}>
      <header>
        <p className={styles.family}>{t(`common.family.${page.family}`)}</p>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {page.title}
        </h1>
        <Severities page={page} translator={translator} />
      </header>
      <p className={styles.what}>{page.what}</p>
      {page.example ? <Example example={page.example} translator={translator} /> : null}
      <Part title={t('rules.words.page.why')}>
        <p>{page.why}</p>
      </Part>
      <Part title={t('rules.words.page.fix')}>
        {page.fixes.length > 0 ? <List items={page.fixes} /> : <p>{t('rules.words.page.noFix')}</p>}
      </Part>
      {page.limits ? (
        <Part title={t(isOfDesign ? 'help.page.limitsHere' : 'help.page.limits')}>
          <p>{page.limits}</p>
        </Part>
      ) : null}
      <Part title={t('rules.words.page.example')}>
        <List items={page.sentences} />
      </Part>
      {page.notStated.length > 0 ? (
        <Part title={t('rules.words.page.notStated')}>
          <ul className={styles.unstated}>
            {page.notStated.map((words) => (
              <li key={words}>
                <SeverityMark severity="notStated" />
                {words}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t('rules.words.page.sources')}>
        <ul className={styles.list}>
          {page.sources.map(({ key, name, url }) => (
            <li key={key}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {name}
                </a>
              ) : (
                name
              )}
            </li>
          ))}
        </ul>
      </Part>
      <footer className={styles.foot}>
        {t('help.page.id')}: <code>{page.id}</code>
      </footer>
    </article>
  )
}

/** How severe it is: once where both stages agree. */
function Severities({ page, translator }: Pick<RuleArticleProps, 'page' | 'translator'>) {
  const { t } = translator
  const { draft, submit } = page.severities
  const stages =
    draft === submit
      ? [{ severity: draft, stage: '' }]
      : [
          { severity: draft, stage: `${t('help.page.draft')}: ` },
          { severity: submit, stage: `${t('help.page.submit')}: ` },
        ]
  return (
    <p className={styles.severities}>
      {stages.map(({ severity, stage }) => (
        <span key={severity} className={styles.severity} data-severity={severity}>
          <SeverityMark severity={severity === 'off' ? 'notStated' : severity} size={16} />
          {stage}
          {t(severity === 'off' ? 'help.page.off' : `common.severity.${severity}`)}
        </span>
      ))}
    </p>
  )
}

function Example({
  example,
  translator: { t },
}: {
  readonly example: NonNullable<RulePage['example']>
  readonly translator: Translator
}) {
  return (
    <section className={styles.example} aria-label={t('help.page.example')}>
      <div className={styles.case} data-is="found">
        <h2>
          <X size={14} aria-hidden />
          {t('help.page.found')}
        </h2>
        <p>{example.found}</p>
      </div>
      <div className={styles.case} data-is="better">
        <h2>
          <Check size={14} aria-hidden />
          {t('help.page.better')}
        </h2>
        <p>{example.better}</p>
      </div>
    </section>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {items.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
