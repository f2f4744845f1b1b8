import type { ReactElement, ReactNode } from 'react'
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Popover.module.css'

export interface PopoverProps {
  /** The accessible name of what opens. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode
  readonly placement?: AriaPopoverProps['placement']
  readonly isOpen?: boolean
  onOpenChange?(isOpen: boolean): void
}

/** A small panel that opens at a button. */
export function Popover(props: PopoverProps) {
  const { label, trigger, children, placement = 'bottom start', isOpen, onOpenChange } = props
  return (
    <DialogTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <FloatingPanel placement={placement}>
        <Dialog className={styles.dialog as string} aria-label={label}>
          {children}
        </Dialog>
      </FloatingPanel>
    </DialogTrigger>
  )
}

/** The ground of everything that floats at a control: menus, lists, popovers. */
export function FloatingPanel({
  className,
  ...props
}: Omit<AriaPopoverProps, 'className'> & { className?: string }) {
  return <AriaPopover offset={6} {...props} className={classes(styles.popover, className)} />
}
