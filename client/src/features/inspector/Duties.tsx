import { type Id, letterFor, type Meaning } from 'shared/model'
import { useDesign, useNavigate, useReader, useTranslate } from '../../state/index.ts'
import { LetterChip } from '../../ui/index.ts'
import parts from './parts.module.css'
import { Section } from './Section.tsx'

const meanings: readonly Meaning[] = [
  'accountable',
  'responsible',
  'signatory',
  'verifier',
  'support',
  'consulted',
  'informed',
]

/** What a body decides, does, is asked and is told, itself or through its seats. */
export function Duties({ holderId }: { readonly holderId: Id }) {
  const { t } = useTranslate()
  const design = useDesign()
  const { nameOf } = useReader()
  const { go } = useNavigate()
  const holders = new Set([holderId, ...design.seatsOf(holderId).map((seat) => seat.id)])
  const duties = meanings.flatMap((meaning) => {
    const activities = design.activitiesInOrder.flatMap((activity) => {
      const held = design.holdersOf(activity.id, meaning).find((one) => holders.has(one.holder))
      return held ? [{ activity, holder: held.holder }] : []
    })
    return activities.length > 0 ? [{ meaning, activities }] : []
  })
  return (
    <Section title={t('inspector.tabs.duties')}>
      {duties.length === 0 ? <p className={parts.quietText}>{t('inspector.duties.none')}</p> : null}
      {duties.map(({ meaning, activities }) => {
        const letter = letterFor(meaning, design.letterSet)
        return (
          <div key={meaning} className={parts.duty}>
            <h4>
              {letter ? <LetterChip letter={letter} meaning={meaning} /> : null}
              {t(`inspector.duties.${meaning}`)}
              <small>{activities.length}</small>
            </h4>
            <ul>
              {activities.map(({ activity: { id }, holder }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={parts.link}
                    onClick={() => go({ view: 'raci', focus: { activity: id, holder } })}
                  >
                    {nameOf(id)?.value ?? t('common.unnamed.activity')}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}
