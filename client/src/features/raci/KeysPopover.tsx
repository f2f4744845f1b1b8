import type { ReactElement } from 'react'
import { useDesignPart, useTranslate } from '../../state/index.ts'
import { Kbd, Popover } from '../../ui/index.ts'
import styles from './KeysPopover.module.css'
import type { MapWords } from './useWords.ts'

/** The keys of the map, beside what they do. */
export function KeysPopover({ trigger }: { readonly trigger: ReactElement; readonly words: MapWords }) {
  const { t } = useTranslate()
  const letters = useDesignPart((design) => design.letterSet.letters)
  const first = letters[0] ?? ''
  const lines = [
    ['letter', letters.map((letter) => letter[0]).join(' ')],
    ['second', `Shift+${first}`],
    ['cycle', '␣'],
    ['clear', 'Del'],
    ['bind', '!'],
    ['open', '↵'],
    ['move', '← ↑ ↓ →'],
    ['edge', 'Home End'],
    ['jump', 'Ctrl+←'],
    ['range', 'Shift+→'],
    ['copy', 'Ctrl+C Ctrl+V'],
    ['fill', 'Ctrl+D Ctrl+R'],
    ['rename', 'F2'],
    ['insert', 'Ins'],
    ['reorder', 'Alt+↑'],
    ['menu', 'Shift+F10'],
    ['find', 'Ctrl+F'],
    ['undo', 'Ctrl+Z'],
  ] as const
  return (
    <Popover label={t('raci.keys.title')} trigger={trigger} placement="bottom end">
      <h3 className={styles.title}>{t('raci.keys.title')}</h3>
      <dl className={styles.keys}>
        {lines.map(([action, keys]) => (
          <div key={action}>
            <dt>{t(`raci.keys.${action}`)}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Popover>
  )
}
