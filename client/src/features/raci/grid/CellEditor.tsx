import { Check, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useAccess, useBoundText, useDesign, useReader, useTranslate } from '../../../state/index.ts'
import { spliceBetween } from '../../../state/spliceBetween.ts'
import { Button, IconButton, LetterChip, TextArea } from '../../../ui/index.ts'
import { FloatingPanel } from '../../../ui/Popover.tsx'
import { type CellPlace, contentOf, withToggled } from '../model/cells.ts'
import type { Column } from '../model/columns.ts'
import { canBind } from '../model/letterKeys.ts'
import type { MapActions } from '../useMapActions.ts'
import type { MapWords } from '../useWords.ts'
import styles from './CellEditor.module.css'

export interface CellEditorProps {
  readonly place: CellPlace
  readonly column: Column
  readonly words: MapWords
  readonly actions: MapActions
  readonly anchor: RefObject<HTMLElement | null>
  /** At the lower edge of a narrow screen. */
  readonly isSheet: boolean
  /** Opened by keyboard: the focus goes in. A click leaves it on the cell, so that letters can be typed. */
  readonly takesFocus: boolean
  onClose(): void
}

/** The letters of one cell with their words, whether a consultation binds, and a note. */
export function CellEditor(props: CellEditorProps) {
  const { place, column, words, anchor, isSheet, takesFocus, onClose } = props
  const { t } = useTranslate()
  const activity = useReader().nameOf(place.activity)?.value ?? t('raci.row.unnamed')
  const label = t('raci.chooser.name', { holder: words.column(column), activity })
  if (isSheet) {
    return (
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => open || onClose()}
        className={styles.scrim as string}
      >
        <Modal className={styles.sheet as string}>
          <Dialog aria-label={label} className={styles.sheetDialog as string}>
            <header className={styles.header}>
              <div>
                <b>{words.column(column)}</b>
                <p>{activity}</p>
              </div>
              <IconButton label={t('raci.chooser.close')} onPress={onClose}>
                <X aria-hidden />
              </IconButton>
            </header>
            <Choices {...props} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    )
  }
  return (
    <FloatingPanel
      triggerRef={anchor}
      isOpen
      isNonModal
      onOpenChange={(open) => open || onClose()}
      placement="bottom start"
      offset={4}
    >
      <div role="dialog" aria-label={label} className={styles.chooser}>
        <Choices {...props} takesFocus={takesFocus} />
      </div>
    </FloatingPanel>
  )
}

function Choices({ place, words, actions, takesFocus, isSheet, onClose }: CellEditorProps) {
  const { t } = useTranslate()
  const design = useDesign()
  const set = design.letterSet
  const content = contentOf(design, place)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus()
  }, [takesFocus])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return onClose()
    }
    if (event.target instanceof HTMLTextAreaElement) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLElement)
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]
    next?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk the buttons within
    <div ref={list} className={styles.choices} data-sheet={isSheet || undefined} onKeyDown={onKeyDown}>
      {set.letters.map((letter) => {
        const isHeld = content.letters.includes(letter)
        return (
          <button
            key={letter}
            type="button"
            aria-pressed={isHeld}
            className={styles.choice}
            onClick={() => actions.fill([place], (now) => withToggled(now, letter))}
          >
            <LetterChip letter={letter} meaning={set.meanings[letter]} />
            <span>{words.letter(letter)}</span>
            {isHeld ? <Check aria-hidden className={styles.tick} /> : null}
          </button>
        )
      })}
      {canBind(content.letters, set) ? (
        <button
          type="button"
          aria-pressed={content.binding}
          className={`${styles.choice} ${styles.binding}`}
          onClick={() => actions.fill([place], (now) => ({ ...now, binding: !now.binding }))}
        >
          <span className={styles.bang} aria-hidden>
            !
          </span>
          <span>
            {t('raci.chooser.binding')}
            <small>{t('raci.chooser.bindingHint')}</small>
          </span>
          {content.binding ? <Check aria-hidden className={styles.tick} /> : null}
        </button>
      ) : null}
      {content.letters.length > 0 ? (
        <div className={styles.foot}>
          <Note place={place} />
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              actions.fill([place], () => ({ letters: [], binding: false }))
              onClose()
            }}
          >
            {t('raci.chooser.clear')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** Several people may word a note at once. */
function Note({ place }: { readonly place: CellPlace }) {
  const { t } = useTranslate()
  const { lang } = useReader()
  const { canEdit } = useAccess()
  const text = useBoundText({ of: 'note', activityId: place.activity, holderId: place.holder, lang })
  if (!text) return null
  return (
    <TextArea
      label={t('raci.chooser.note')}
      hideLabel
      placeholder={t('raci.chooser.notePlaceholder')}
      lang={lang}
      rows={1}
      value={text.value}
      isReadOnly={!canEdit}
      maxLength={10_000}
      onChange={(words) => {
        const { index, removed, inserted } = spliceBetween(text.value, words)
        text.splice(index, removed, inserted)
      }}
      onBlur={() => text.endGesture()}
      className={styles.note as string}
    />
  )
}
