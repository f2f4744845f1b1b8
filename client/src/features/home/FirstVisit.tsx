import { FolderOpen } from 'lucide-react'
import { textIn } from 'shared/model'
import type { TemplateSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { Button } from '../../ui/index.ts'
import { Drawing } from './Drawing.tsx'
import { OpenFileButton } from './FileTile.tsx'
import styles from './FirstVisit.module.css'
import { TemplateCard } from './TemplateCard.tsx'

/** The real design that shows what one looks like. */
const exampleId = 'dominican-republic-2022'
const emptyId = 'empty'

interface FirstVisitProps {
  readonly templates: readonly TemplateSummary[]
  /** Asks for its title first. */
  onChoose(template: TemplateSummary): void
  /** Opens it as it is. */
  onExample(template: TemplateSummary): void
  onFile(file: File): void
}

/** The home page while there is no design yet: the example, the templates, one's own file. */
export function FirstVisit({ templates, onChoose, onExample, onFile }: FirstVisitProps) {
  const { t, lang } = useTranslate()
  const example = templates.find(({ id }) => id === exampleId)
  const empty = templates.find(({ id }) => id === emptyId)
  return (
    <main className={styles.page}>
      <div className={styles.lead}>
        <div>
          <h1 className={styles.title}>{t('home.firstTitle')}</h1>
          <p className={styles.text}>{t('home.firstText')}</p>
          <div className={styles.actions}>
            {example ? (
              <Button variant="primary" size="large" onPress={() => onExample(example)}>
                <FolderOpen aria-hidden />
                {t('home.openExample')}
              </Button>
            ) : null}
            <OpenFileButton size="large" onFile={onFile} />
            {empty ? (
              <Button variant="quiet" size="large" onPress={() => onChoose(empty)}>
                {t('home.emptyDesign')}
              </Button>
            ) : null}
          </div>
        </div>
        {example ? (
          <button type="button" className={styles.example} onClick={() => onChoose(example)}>
            <span className={styles.picture}>
              <Drawing drawing={example.drawing} languages={['es']} hasNames />
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{textIn(example.title, lang, [])?.value}</span>
              <span className={styles.about}>{textIn(example.description, lang, [])?.value}</span>
            </span>
          </button>
        ) : null}
      </div>
      <section className={styles.section} aria-labelledby="templates">
        <h2 id="templates" className={styles.heading}>
          {t('home.orTemplate')}
        </h2>
        <ul className={styles.templates}>
          {templates
            .filter(({ id }) => id !== exampleId && id !== emptyId)
            .map((template) => (
              <TemplateCard key={template.id} template={template} onChoose={() => onChoose(template)} />
            ))}
        </ul>
      </section>
    </main>
  )
}
