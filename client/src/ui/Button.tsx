import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Tooltip } from './Tooltip.tsx'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode
  /** `primary` once per screen; `ink` for what leaves it; `quiet` in bars and lists. */
  readonly variant?: 'primary' | 'ink' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'medium' | 'large'
  readonly className?: string | undefined
}

/** A button with words, and an icon before them if there is one among its children. */
export function Button({ variant = 'plain', size = 'medium', className, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes(styles.button, styles[variant], styles[size], className)} />
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'aria-label'> {
  /** Its accessible name, shown as a tooltip. */
  readonly label: string
  /** Keys that do the same, shown in the tooltip: `Ctrl+Z`. */
  readonly keys?: string
}

/** A button that is an icon alone; its name shows on hover and on focus. */
export function IconButton({ label, keys, variant = 'quiet', className, ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys ? { keys } : {})}>
      <Button {...props} aria-label={label} variant={variant} className={classes(styles.icon, className)} />
    </Tooltip>
  )
}
