import { Unplug } from 'lucide-react'
import type { Letter } from 'shared/model'
import { useDesign, useNavigate, useReader, useTranslate } from '../../../state/index.ts'
import { ask } from '../../../state/structure/questions.ts'
import { Button, LetterChip } from '../../../ui/index.ts'
import type { Column } from '../model/columns.ts'
import type { MapWords } from '../useWords.ts'
import styles from './ActivityPanel.module.css'
import { RowFindings } from './RowFindings.tsx'

/** What a column answers for, does, is asked and is told, letter by letter. */
export function HolderDuties({ column, words }: { readonly column: Column; readonly words: MapWords }) {
  const { t } = useTranslate()
  const { go } = useNavigate()
  const design = useDesign()
  const reader = useReader()
  const set = design.letterSet
  const held = (letter: Letter) =>
    design.activitiesInOrder.filter(({ id }) =>
      design.assignment(id, column.holder)?.letters.includes(letter),
    )
  const duties = set.letters.map((letter) => ({ letter, activities: held(letter) }))
  return (
    <div className={styles.duties}>
      <RowFindings target={column.holder} family="raci-columns" />
      {duties.map(({ letter, activities }) =>
        activities.length === 0 ? null : (
          <section key={letter} className={styles.block}>
            <h4 className={styles.duty}>
              <LetterChip letter={letter} meaning={set.meanings[letter]} />
              {words.letter(letter)}
              <span className={styles.what}>{activities.length}</span>
            </h4>
            <ul>
              {activities.map((activity) => (
                <li key={activity.id}>
                  <button
                    type="button"
                    className={styles.person}
                    onClick={() =>
                      go({ view: 'raci', focus: { activity: activity.id, holder: column.holder } })
                    }
                  >
                    {reader.read(activity.name)?.value ?? t('raci.row.unnamed')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      <Button variant="quiet" size="small" onPress={() => ask({ about: 'dissolve', id: column.body.id })}>
        <Unplug aria-hidden />
        {t('chart.dissolve.ask')}
      </Button>
      {duties.every(({ activities }) => activities.length === 0) ? (
        <p className={`${styles.block} ${styles.what}`}>{t('raci.panel.noDuties')}</p>
      ) : null}
    </div>
  )
}
