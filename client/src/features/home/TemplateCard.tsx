import { textIn } from 'shared/model'
import type { TemplateSummary } from 'shared/protocol'
import { useTranslate } from '../../state/index.ts'
import { Drawing } from './Drawing.tsx'
import styles from './TemplateCard.module.css'

interface TemplateCardProps {
  readonly template: TemplateSummary
  onChoose(): void
}

/** One structure to start from. */
export function TemplateCard({ template, onChoose }: TemplateCardProps) {
  const { lang } = useTranslate()
  const { title, description, drawing } = template
  return (
    <li>
      <button type="button" className={styles.template} onClick={onChoose}>
        <span className={styles.picture}>
          <Drawing drawing={drawing} languages={[]} />
        </span>
        <span className={styles.name}>{textIn(title, lang, [])?.value}</span>
        <span className={styles.text}>{textIn(description, lang, [])?.value}</span>
      </button>
    </li>
  )
}
