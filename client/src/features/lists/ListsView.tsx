import { useDeferredValue, useState } from 'react'
import { useDesign, useTranslate } from '../../state/index.ts'
import { Tabs, TextField } from '../../ui/index.ts'
import { Bodies } from './Bodies.tsx'
import { Coverage } from './Coverage.tsx'
import { Instruments } from './Instruments.tsx'
import styles from './Lists.module.css'
import { Seats } from './Seats.tsx'

type Sheet = 'bodies' | 'seats' | 'instruments' | 'coverage'

/** The design as lists: bodies, seats, legal instruments, and how the map covers what is to be done. */
export default function ListsView() {
  const { t } = useTranslate()
  const design = useDesign()
  const [sheet, setSheet] = useState<Sheet>('bodies')
  const [words, setWords] = useState('')
  const search = useDeferredValue(words)
  return (
    <div className={styles.view}>
      <h2 className="visually-hidden">{t('shell.lists')}</h2>
      {sheet === 'coverage' ? null : (
        <TextField
          label={t('lists.find')}
          hideLabel
          type="search"
          placeholder={t('lists.find')}
          value={words}
          onChange={setWords}
          className={styles.find as string}
        />
      )}
      <Tabs<Sheet>
        label={t('shell.lists')}
        value={sheet}
        onChange={setSheet}
        className={styles.tabs}
        items={[
          {
            value: 'bodies',
            label: t('lists.bodies'),
            count: design.bodies.length,
            content: <Bodies search={search} />,
          },
          {
            value: 'seats',
            label: t('lists.allSeats'),
            count: design.seats.length,
            content: <Seats search={search} />,
          },
          {
            value: 'instruments',
            label: t('lists.instruments'),
            count: design.instruments.length,
            content: <Instruments search={search} />,
          },
          { value: 'coverage', label: t('lists.coverage'), content: <Coverage /> },
        ]}
      />
    </div>
  )
}
