import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  /** The line that is always in sight. */
  readonly summary: ReactNode
  /** At its end, outside the button. */
  readonly action?: ReactNode
  readonly isOpen: boolean
  onToggle(isOpen: boolean): void
  readonly children: ReactNode
}

/** A line that opens into more. */
export function Disclosure({ summary, action, isOpen, onToggle, children }: DisclosureProps) {
  const id = useId()
  return (
    <div className={styles.disclosure} data-open={isOpen || undefined}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': id } : {})}
          onClick={() => onToggle(!isOpen)}
        >
          {summary}
          <ChevronRight className={styles.chevron} size={14} aria-hidden />
        </button>
        {action}
      </div>
      {isOpen ? (
        <div id={id} className={styles.content}>
          {children}
        </div>
      ) : null}
    </div>
  )
}
