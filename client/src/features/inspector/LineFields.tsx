import { Trash2 } from 'lucide-react'
import { type Relation, relationKinds } from 'shared/model'
import { useAccess, useDesign, useReader, useRun, useSelection, useTranslate } from '../../state/index.ts'
import { BodyKindIcon } from '../../ui/BodyKindIcon.tsx'
import { Button } from '../../ui/index.ts'
import { LineSample } from '../../ui/lines/LineSample.tsx'
import { Choice, Found } from './fields/Choice.tsx'
import { CountIn } from './fields/Plain.tsx'
import parts from './parts.module.css'

/** All fields of a line. */
export function LineFields({ relation }: { readonly relation: Relation }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { read } = useReader()
  const { canEdit } = useAccess()
  const { selected, select } = useSelection()
  const run = useRun()
  const of = (field: string) => ({ collection: 'relations', id: relation.id, field }) as const
  const bodies = design.bodiesInChartOrder.map((body) => ({
    value: body.id,
    label: read(body.name)?.value ?? t('common.unnamed.body'),
    icon: <BodyKindIcon kind={body.kind} />,
  }))
  return (
    <>
      <Found
        target={of('from')}
        label={t('inspector.from')}
        value={relation.from}
        isRequired
        items={bodies}
      />
      <Choice
        target={of('kind')}
        label={t('inspector.lineKind')}
        value={relation.kind}
        isRequired
        items={relationKinds.map((one) => ({
          value: one,
          label: t(`common.relation.${one}`),
          icon: <LineSample kind={one} />,
        }))}
      />
      <Found target={of('to')} label={t('inspector.to')} value={relation.to} isRequired items={bodies} />
      <Found
        target={of('instrument')}
        label={t('inspector.lineInstrument')}
        value={relation.instrument}
        items={design.instruments.map((one) => ({
          value: one.id,
          label: read(one.title)?.value ?? t('common.unnamed.instrument'),
        }))}
      />
      <CountIn target={of('days')} label={t('inspector.days')} value={relation.days} />
      {canEdit ? (
        <div className={parts.buttons}>
          <Button
            size="small"
            variant="danger"
            onPress={() => {
              if (run({ type: 'removeRelation', id: relation.id }) && selected.includes(relation.id))
                select([])
            }}
          >
            <Trash2 aria-hidden />
            {t('inspector.removeLine')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
