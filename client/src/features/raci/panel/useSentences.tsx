import { Fragment, type ReactNode } from 'react'
import type { MessageKey } from 'shared/i18n'
import { type Id, type Letter, type Meaning, means } from 'shared/model'
import { useDesign, useReader, useTranslate } from '../../../state/index.ts'
import type { Step } from '../../../state/whoDecides.ts'
import { LetterChip } from '../../../ui/index.ts'
import { columnOf } from '../model/columns.ts'
import type { MapWords } from '../useWords.ts'
import styles from './ActivityPanel.module.css'

/** Stands in a sentence for what is put there as more than words. */
const slot = '\u0001'

/** More names than this in a row are counted: a sentence of eleven tables is no sentence. */
const namedAtMost = 4

/** Who decides, said in sentences: each name with its letter. */
export function useSentences(activityId: Id, steps: readonly Step[], words: MapWords): readonly ReactNode[] {
  const { t, lang } = useTranslate()
  const design = useDesign()
  const reader = useReader()
  const set = design.letterSet
  const assignments = design.assignmentsFor(activityId).filter(({ holder }) => design.bodyOfHolder(holder))
  const holding = (meaning: Meaning) =>
    assignments.filter((one) => means(one, meaning, set)).map(({ holder }) => holder)
  const responsible = holding('responsible')
  const accountable = holding('accountable')
  const sentences: ReactNode[] = []

  const say = (key: MessageKey, name: string, filling: ReactNode, count = 1) => {
    const [before = '', after = ''] = t(key, { count, [name]: slot }).split(slot)
    sentences.push(
      <>
        {before}
        {filling}
        {after}
      </>,
    )
  }
  const sayHolders = (key: MessageKey, holders: readonly Id[], meaning: Meaning) => {
    if (holders.length === 0) return
    say(key, 'who', listed(holders.map((holder) => named(holder, letterOf(holder, meaning)))), holders.length)
  }
  const letterOf = (holder: Id, meaning: Meaning): Letter | undefined =>
    assignments
      .find((one) => one.holder === holder)
      ?.letters.find((letter) => set.meanings[letter] === meaning)
  const named = (holder: Id, letter: Letter | undefined): ReactNode => {
    const column = columnOf(design, holder, reader.lang)
    return (
      <Fragment key={holder}>
        <b>{column ? (column.label?.value ?? words.column(column)) : holder}</b>
        {letter ? (
          <>
            {' '}
            <LetterChip letter={letter} meaning={set.meanings[letter]} isMini label={letter} />
          </>
        ) : null}
      </Fragment>
    )
  }
  const listed = (items: readonly ReactNode[]): ReactNode => {
    const rest = items.length > namedAtMost ? items.length - (namedAtMost - 1) : 0
    const shown = rest > 0 ? items.slice(0, namedAtMost - 1) : items
    const parts = new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts([
      ...shown.map((_, index) => String(index)),
      ...(rest > 0 ? [t('raci.sentence.others', { count: rest })] : []),
    ])
    return parts.map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one list stand in a fixed order
      <Fragment key={index}>
        {part.type === 'element' && shown[Number(part.value)] !== undefined
          ? shown[Number(part.value)]
          : part.value}
      </Fragment>
    ))
  }

  if (assignments.length === 0) sentences.push(lack(t('raci.sentence.nobody')))
  else {
    const isOne =
      responsible.length > 0 && responsible.join() === accountable.join() && accountable.length === 1
    if (isOne) {
      const [holder] = responsible as [Id]
      const column = columnOf(design, holder, reader.lang)
      say(
        'raci.sentence.both',
        'who',
        <>
          <b>{column ? (column.label?.value ?? words.column(column)) : holder}</b>{' '}
          {(assignments.find((one) => one.holder === holder)?.letters ?? []).map((letter) => (
            <LetterChip key={letter} letter={letter} meaning={set.meanings[letter]} isMini label={letter} />
          ))}
        </>,
      )
    } else {
      if (responsible.length === 0) sentences.push(lack(t('raci.sentence.nobodyResponsible')))
      sayHolders('raci.sentence.responsible', responsible, 'responsible')
      if (accountable.length === 0) sentences.push(lack(t('raci.sentence.nobodyAccountable')))
      sayHolders('raci.sentence.accountable', accountable, 'accountable')
    }
    sayHolders('raci.sentence.support', holding('support'), 'support')
    sayHolders('raci.sentence.verifier', holding('verifier'), 'verifier')
    sayHolders('raci.sentence.signatory', holding('signatory'), 'signatory')
    const binding = steps.flatMap((step) => (step.kind === 'part' && step.binds ? step.holders : []))
    sayHolders('raci.sentence.binding', binding, 'consulted')
    sayHolders(
      'raci.sentence.consulted',
      holding('consulted').filter((holder) => !binding.includes(holder)),
      'consulted',
    )
    sayHolders('raci.sentence.informed', holding('informed'), 'informed')
    const escalation = steps.flatMap((step) => (step.kind === 'escalation' ? [step.body] : []))
    if (escalation.length > 0) {
      say('raci.sentence.escalation', 'who', listed(escalation.map((body) => named(body, undefined))))
    }
  }
  for (const step of steps) {
    if (step.kind !== 'basis') continue
    const title = reader.read(step.instrument.title)?.value ?? t('common.unnamed.instrument')
    say('raci.sentence.basis', 'what', <b>{title}</b>)
  }
  return sentences
}

function lack(words: string): ReactNode {
  return <span className={styles.lack}>{words}</span>
}
