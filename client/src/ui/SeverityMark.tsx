import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './SeverityMark.module.css'

export type MarkedSeverity = 'error' | 'warning' | 'advice' | 'notStated'

export interface SeverityMarkProps {
  readonly severity: MarkedSeverity
  /** Beside the shape. */
  readonly count?: number
  /** What a screen reader says instead: `2 errors`. Without it the shape is silent. */
  readonly label?: string
  /** With a ground of its own, over a picture. */
  readonly isPill?: boolean
  readonly size?: 14 | 16
  readonly className?: string | undefined
}

/** A severity: a shape first (octagon, triangle, circle, dashed circle), then a colour. */
export function SeverityMark({ severity, count, label, isPill, size = 14, className }: SeverityMarkProps) {
  return (
    <span
      className={classes(styles.mark, styles[severity], isPill && styles.pill, className)}
      {...(label ? { role: 'img', 'aria-label': label, title: label } : {})}
    >
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
        {shapes[severity]}
      </svg>
      {count === undefined ? null : <span aria-hidden={label ? true : undefined}>{count}</span>}
    </span>
  )
}

const stroke = { fill: 'none', strokeLinecap: 'round', strokeWidth: 1.8 } as const

const shapes: Readonly<Record<MarkedSeverity, ReactNode>> = {
  error: (
    <>
      <path d="M4.7.9h6.6l3.8 3.8v6.6l-3.8 3.8H4.7L.9 11.3V4.7z" fill="var(--sev-error)" />
      <path d="M8 4.2v4.6M8 11.1v.7" stroke="var(--text-invert)" {...stroke} />
    </>
  ),
  warning: (
    <>
      <path
        d="M8 1.4 15.2 14H.8z"
        fill="var(--sev-warning)"
        stroke="var(--sev-warning)"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path d="M8 5.8v3.6M8 11.7v.3" stroke="var(--sev-warning-mark)" {...stroke} />
    </>
  ),
  advice: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.6"
        fill="var(--sev-advice-tint)"
        stroke="var(--sev-advice)"
        strokeWidth="1.5"
      />
      <path d="M8 7.4v3.8M8 4.7v.3" stroke="var(--sev-advice)" {...stroke} />
    </>
  ),
  notStated: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.4"
        fill="none"
        stroke="var(--sev-none)"
        strokeWidth="1.4"
        strokeDasharray="2.6 2.2"
      />
      <path d="M5.4 8h5.2" stroke="var(--sev-none)" {...stroke} strokeWidth="1.5" />
    </>
  ),
}
