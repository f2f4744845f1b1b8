import { CornerUpRight } from 'lucide-react'
import { type Body, bodyKinds, isText, levels, mandates } from 'shared/model'
import { useDesign, useFindings, useNavigate, useReader, useTranslate } from '../../state/index.ts'
import { Chip } from '../../ui/index.ts'
import styles from './Lists.module.css'
import { type ListColumn, ListTable } from './ListTable.tsx'
import { useListEdits } from './useListEdits.ts'

/** All bodies, with where they stand and what they bear. */
export function Bodies({ search }: { readonly search: string }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { lang, read, nameOf } = useReader()
  const { byTarget } = useFindings()
  const { go } = useNavigate()
  const edits = useListEdits()
  const name = (id: string | null) => (id === null ? '' : (nameOf(id)?.value ?? t('common.unnamed.body')))
  const institution = ({ institution: held }: Body) =>
    held == null ? '' : isText(held) ? (read(held)?.value ?? '') : (nameOf(held)?.value ?? '')
  const columns: ListColumn<Body>[] = [
    {
      key: 'name',
      label: t('lists.name'),
      words: (body) => name(body.id),
      ...optional({ write: edits.words('bodies', 'name') }),
      written: (body) => body.name[lang] ?? '',
    },
    {
      key: 'acronym',
      label: t('lists.acronym'),
      words: (body) => read(body.acronym)?.value ?? '',
      ...optional({ write: edits.words('bodies', 'acronym') }),
      written: (body) => body.acronym?.[lang] ?? '',
    },
    {
      key: 'level',
      label: t('lists.level'),
      words: ({ level }) => (level ? t(`common.level.${level}`) : ''),
      show: ({ level }) =>
        level ? (
          <Chip tone="level" level={level}>
            {t(`common.level.${level}`)}
          </Chip>
        ) : null,
      choices: levels.map((value) => ({ value, label: t(`common.level.${value}`) })),
      ...optional({ choose: edits.value('bodies', 'level') }),
    },
    {
      key: 'kind',
      label: t('lists.kind'),
      words: ({ kind }) => t(`common.bodyKind.${kind}`),
      choices: bodyKinds.map((value) => ({ value, label: t(`common.bodyKind.${value}`) })),
      isRequired: true,
      ...optional({ choose: edits.value('bodies', 'kind') }),
    },
    {
      key: 'mandate',
      label: t('lists.mandate'),
      words: ({ mandate }) => (mandate ? t(`common.mandate.${mandate}`) : ''),
      choices: mandates.map((value) => ({ value, label: t(`common.mandate.${value}`) })),
      ...optional({ choose: edits.value('bodies', 'mandate') }),
    },
    { key: 'superior', label: t('lists.superior'), words: ({ id }) => name(design.tree.parentOf(id)) },
    { key: 'institution', label: t('lists.institution'), words: institution },
    { key: 'country', label: t('lists.country'), words: ({ country }) => country ?? '' },
    { key: 'seats', label: t('lists.seats'), words: ({ id }) => design.seatsOf(id).length || '' },
    { key: 'letters', label: t('lists.letters'), words: ({ id }) => design.assignmentsOf(id).length || '' },
    {
      key: 'findings',
      label: t('lists.findings'),
      words: ({ id }) => byTarget.get(id)?.length ?? '',
    },
    {
      key: 'show',
      label: t('lists.inChart'),
      words: () => '',
      show: ({ id }) => (
        <button
          type="button"
          className={styles.go}
          aria-label={t('lists.showInChart', { name: name(id) })}
          onClick={() => go({ view: 'chart', focus: { id } })}
        >
          <CornerUpRight aria-hidden />
        </button>
      ),
    },
  ]
  return (
    <ListTable
      label={t('lists.bodies')}
      rows={design.bodiesInChartOrder}
      columns={columns}
      idOf={({ id }) => id}
      search={search}
      empty={t('lists.noneFound')}
    />
  )
}

/** Without the members that are undefined. */
export function optional<Part extends object>(part: Part): { [Key in keyof Part]?: NonNullable<Part[Key]> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never
}
