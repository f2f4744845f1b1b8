import type { ReactElement } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  readonly text: string
  /** Keys that do the same: `Ctrl+Z`. */
  readonly keys?: string
  readonly placement?: 'top' | 'bottom' | 'left' | 'right'
  /** One control that can take the focus. */
  readonly children: ReactElement
}

/** Shows a few words beside a control on hover and on focus. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={styles.tooltip as string} placement={placement} offset={6}>
        {text}
        {keys ? <Kbd keys={keys} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
