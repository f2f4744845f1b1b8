import { Scale, X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { ChartGeometry } from 'shared/layout'
import { relationKinds } from 'shared/model'
import { useDesign, useTranslate } from '../../state/index.ts'
import { useChartTaste } from '../../state/structure/chartView.ts'
import { IconButton, SeverityMark } from '../../ui/index.ts'
import { LineSample } from '../../ui/lines/LineSample.tsx'
import { SeatMark } from '../../ui/SeatMark.tsx'
import styles from './Legend.module.css'

/** What the lines and marks of this chart mean: only those that it uses. */
export const Legend = memo(function Legend({ geometry }: { readonly geometry: ChartGeometry }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { change } = useChartTaste()
  const shown = new Set(geometry.cards.map(({ id }) => id))
  const bodies = design.bodies.filter(({ id }) => shown.has(id))
  const seats = design.seats.filter(({ body }) => shown.has(body))
  const marks: { readonly key: string; readonly mark: ReactNode; readonly words: string }[] = relationKinds
    .filter((kind) => geometry.lines.some((line) => line.kind === kind))
    .map((kind) => ({
      key: kind,
      mark: <LineSample kind={kind} />,
      words: t(`common.relationName.${kind}`),
    }))
  const collegiate = new Set(bodies.filter(({ kind }) => kind === 'collegiate').map(({ id }) => id))
  const ofCollegiate = seats.filter(({ body }) => collegiate.has(body))
  if (ofCollegiate.some((seat) => seat.function === 'chair'))
    marks.push({
      key: 'chair',
      mark: <SeatMark function="chair" />,
      words: t('chart.chair'),
    })
  if (ofCollegiate.some((seat) => seat.function === 'secretary'))
    marks.push({
      key: 'secretary',
      mark: <SeatMark function="secretary" />,
      words: t('chart.secretary'),
    })
  if (ofCollegiate.some((seat) => seat.status === 'vacant'))
    marks.push({
      key: 'vacant',
      mark: <SeatMark function="member" isVacant />,
      words: t('chart.vacantSeat'),
    })
  if (bodies.some((body) => body.instruments?.length))
    marks.push({ key: 'law', mark: <Scale size={13} aria-hidden />, words: t('chart.legalBasis') })
  if (bodies.some((body) => body.kind === 'unit' && !body.mandate) || collegiate.size > 0)
    marks.push({
      key: 'notStated',
      mark: <SeverityMark severity="notStated" />,
      words: t('chart.notStated'),
    })
  if (marks.length === 0) return null
  return (
    <div className={styles.legend}>
      <ul className={styles.list} aria-label={t('chart.legend')}>
        {marks.map(({ key, mark, words }) => (
          <li key={key} className={styles.item} data-level="none">
            <span className={styles.mark}>{mark}</span>
            {words}
          </li>
        ))}
      </ul>
      <IconButton
        size="small"
        className={styles.close ?? ''}
        label={t('chart.hideLegend')}
        onPress={() => change({ hasLegend: false })}
      >
        <X aria-hidden />
      </IconButton>
    </div>
  )
})
