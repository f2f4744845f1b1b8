import { Search } from 'lucide-react'
import { useId, useMemo, useRef, useState } from 'react'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components'
import { catalog } from 'shared/rules'
import { useTranslate } from '../state/language.ts'
import { openHelp, useNavigate } from '../state/navigation.ts'
import { useDesign } from '../state/useDesign.ts'
import { useFindings } from '../state/useFindings.ts'
import { useReader } from '../state/useReader.ts'
import styles from './Palette.module.css'
import { type Found, findIn, searchable } from './searchDesign.ts'

/** Finds anything of the design by its words, in any of its languages, and goes there. */
export function Palette({ onClose }: { onClose(): void }) {
  const { t, lookUp } = useTranslate()
  const design = useDesign()
  const { findings } = useFindings()
  const { lang } = useReader()
  const { go } = useNavigate()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)

  const index = useMemo(() => {
    const rules = catalog.flatMap(({ id }) => {
      const title = lookUp(`rules.${id}.title`)
      return title === undefined ? [] : [{ id, title }]
    })
    return searchable(design, findings, lang, rules)
  }, [design, findings, lang, lookUp])
  const found = useMemo(() => findIn(index, words), [index, words])
  const current = Math.min(at, found.length - 1)

  const choose = (one: Found | undefined) => {
    if (!one) return
    onClose()
    if ('rule' in one.place) openHelp(one.place.rule)
    else go(one.place)
  }
  const step = (by: number) => {
    const next = Math.max(0, Math.min(found.length - 1, current + by))
    setAt(next)
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <ModalOverlay
      className={styles.overlay as string}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={styles.modal as string}>
        <AriaDialog className={styles.dialog as string} aria-label={t('shell.search')}>
          <div className={styles.field}>
            <Search size={18} aria-hidden />
            <input
              // biome-ignore lint/a11y/noAutofocus: the field is what the dialog was opened for
              autoFocus
              className={styles.input}
              role="combobox"
              aria-expanded={found.length > 0}
              aria-controls={listId}
              aria-activedescendant={found[current] ? `${listId}-${current}` : undefined}
              aria-label={t('shell.search')}
              placeholder={t('shell.palette.placeholder')}
              value={words}
              maxLength={200}
              onChange={(event) => {
                setWords(event.target.value)
                setAt(0)
              }}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown') step(1)
                else if (event.key === 'ArrowUp') step(-1)
                else if (event.key === 'Enter') choose(found[current])
                else return
                event.preventDefault()
              }}
            />
          </div>
          {found.length > 0 ? (
            <div
              ref={list}
              id={listId}
              className={styles.list}
              role="listbox"
              aria-label={t('shell.palette.results')}
            >
              {found.map((one, place) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the list
                <div
                  key={one.key}
                  id={`${listId}-${place}`}
                  role="option"
                  aria-selected={place === current}
                  tabIndex={-1}
                  className={styles.item}
                  onClick={() => choose(one)}
                  onPointerMove={() => setAt(place)}
                >
                  <span className={styles.words}>{one.words}</span>
                  <span className={styles.kind}>{t(`shell.palette.${one.kind}`)}</span>
                </div>
              ))}
            </div>
          ) : words.trim() === '' ? null : (
            <p className={styles.none}>{t('shell.palette.none', { words })}</p>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
