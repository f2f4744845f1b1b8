import { textIn } from 'shared/model'
import type { TemplateSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import styles from './HomePage.module.css'
import { Miniature } from './Miniature.tsx'

/** One structure to start from. */
export function TemplateCard({
  template,
  onChoose,
}: {
  readonly template: TemplateSummary
  onChoose(): void
}) {
  const { lang } = useTranslate()
  return (
    <li>
      <button type="button" className={styles.template} onClick={onChoose}>
        <span className={styles.templatePicture}>
          <Miniature outline={template.outline} />
        </span>
        <span className={styles.templateName}>{textIn(template.title, lang, [])?.value}</span>
        <span className={styles.templateText}>{textIn(template.description, lang, [])?.value}</span>
      </button>
    </li>
  )
}
