import type { Relation } from 'shared/model'
import { useTranslate } from '../../state/index.ts'
import { FindingsOf } from './FindingsOf.tsx'
import { LineFields } from './LineFields.tsx'
import { Section } from './Section.tsx'

/** Everything about a line. */
export function LinePanel({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslate()
  return (
    <>
      <FindingsOf id={relation.id} />
      <Section title={t('inspector.tabs.details')}>
        <LineFields relation={relation} />
      </Section>
    </>
  )
}
