import { CornerRightUp, Scale } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { type Design, type Id, letterFor, means } from 'shared/model'
import { useDesign, useNavigate, useReader, useTranslate } from '../../../state/index.ts'
import { type PartStep, type Step, whoDecides } from '../../../state/whoDecides.ts'
import { LetterChip } from '../../../ui/index.ts'
import { columnOf } from '../model/columns.ts'
import type { MapWords } from '../useWords.ts'
import styles from './ActivityPanel.module.css'
import { RowFindings } from './RowFindings.tsx'
import { useSentences } from './useSentences.tsx'

/** Who decides: a sentence, what the rules say, and the path from those who are told to the law. */
export function WhoDecides(props: { readonly activityId: Id; readonly words: MapWords }) {
  const { activityId, words } = props
  const { t } = useTranslate()
  const { go } = useNavigate()
  const design = useDesign()
  const steps = whoDecides(design, activityId)
  const sentences = useSentences(activityId, steps, words)
  const decider = deciderOf(design, activityId)
  return (
    <>
      <div className={styles.block}>
        <p className={styles.sentence}>
          {sentences.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sentences stand in a fixed order
            <Fragment key={index}>
              {index > 0 ? ' ' : null}
              {sentence}
            </Fragment>
          ))}
        </p>
      </div>
      <RowFindings target={activityId} />
      <div className={styles.block}>
        <h4 className={styles.heading}>
          {t('raci.panel.path')}
          {decider ? (
            <button type="button" onClick={() => go({ view: 'chart', focus: { id: decider } })}>
              {t('raci.panel.showInChart')}
            </button>
          ) : null}
        </h4>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <StepItem key={keyOf(step)} step={step} words={words} />
          ))}
        </ol>
      </div>
    </>
  )
}

function StepItem({ step, words }: { step: Step; words: MapWords }) {
  const { t } = useTranslate()
  const { go } = useNavigate()
  const design = useDesign()
  const reader = useReader()
  const set = design.letterSet
  const name = (id: Id) => {
    const column = columnOf(design, id, reader.lang)
    return column ? words.column(column) : (reader.nameOf(id)?.value ?? t('common.unnamed.body'))
  }
  if (step.kind === 'part') {
    return (
      <li className={styles.step}>
        <span className={styles.marks}>
          {step.letters.map((letter) => (
            <LetterChip
              key={letter}
              letter={letter}
              meaning={set.meanings[letter]}
              label={words.letter(letter)}
            />
          ))}
        </span>
        <div>
          <div className={styles.who}>
            {step.holders.map((holder, index) => (
              <Fragment key={holder}>
                {index > 0 ? ', ' : null}
                <button
                  type="button"
                  className={styles.person}
                  onClick={() =>
                    go({ view: 'chart', focus: { id: design.bodyOfHolder(holder)?.id ?? holder } })
                  }
                >
                  {name(holder)}
                </button>
              </Fragment>
            ))}
          </div>
          <div className={styles.what}>{partWords(step)}</div>
        </div>
      </li>
    )
  }
  if (step.kind === 'escalation') {
    const what = !step.isStated
      ? t('raci.step.superiorEscalation')
      : step.days === undefined
        ? t('raci.step.escalation')
        : t('raci.step.escalationDays', { count: step.days })
    return <Plain icon={<CornerRightUp aria-hidden />} who={name(step.body)} what={what} />
  }
  if (step.kind === 'basis') {
    const { instrument } = step
    const status = instrument.status
      ? t(`common.instrumentStatus.${instrument.status}`).toLowerCase()
      : t('raci.step.basisNoStatus')
    return (
      <Plain
        icon={<Scale aria-hidden />}
        who={reader.read(instrument.title)?.value ?? t('common.unnamed.instrument')}
        what={
          instrument.article
            ? t('raci.step.basisArticle', { status, article: instrument.article })
            : t('raci.step.basisNoArticle', { status })
        }
      />
    )
  }
  const letter = step.of === 'responsible' || step.of === 'accountable' ? (letterFor(step.of, set) ?? '') : ''
  return (
    <li className={styles.step} data-gap>
      <span className={styles.marks}>
        <span className={styles.gapMark} />
      </span>
      <div>
        <div className={styles.who}>{t(`raci.step.gap.${step.of}`)}</div>
        <div className={styles.what}>{t(`raci.step.gapHint.${step.of}`, { letter })}</div>
      </div>
    </li>
  )

  function partWords(part: PartStep): string {
    if (!part.isAccountable) return t(part.binds ? 'raci.step.binding' : `raci.step.${part.meaning}`)
    const { chair } = part
    if (chair?.status === 'vacant') return t('raci.step.chairVacant')
    if (chair) {
      const who = chair.holder ?? reader.read(chair.title)?.value
      return who ? t('raci.step.throughChair', { name: who }) : t('raci.step.throughChairUnnamed')
    }
    const [below] = part.superiorOf
    if (below !== undefined) return t('raci.step.superior', { name: name(below) })
    return t(part.meaning === 'responsible' ? 'raci.step.responsibleAccountable' : 'raci.step.accountable')
  }
}

function Plain({ icon, who, what }: { icon: ReactNode; who: string; what: string }) {
  return (
    <li className={styles.step}>
      <span className={styles.marks}>{icon}</span>
      <div>
        <div className={styles.who}>{who}</div>
        <div className={styles.what}>{what}</div>
      </div>
    </li>
  )
}

function keyOf(step: Step): string {
  switch (step.kind) {
    case 'part':
      return `part ${step.holders[0]}`
    case 'escalation':
      return `escalation ${step.body}`
    case 'basis':
      return `basis ${step.instrument.id}`
    case 'gap':
      return `gap ${step.of}`
  }
}

/** The body that answers for it, else one that does it. */
function deciderOf(design: Design, activityId: Id): Id | undefined {
  const all = design.assignmentsFor(activityId)
  const found =
    all.find((one) => means(one, 'accountable', design.letterSet)) ??
    all.find((one) => means(one, 'responsible', design.letterSet))
  return found && design.bodyOfHolder(found.holder)?.id
}
