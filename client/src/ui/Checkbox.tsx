import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import styles from './Checkbox.module.css'
import { classes } from './classes.ts'

export interface CheckboxProps {
  readonly children: ReactNode
  readonly isSelected: boolean
  onChange(isSelected: boolean): void
  readonly isDisabled?: boolean
  readonly className?: string | undefined
}

/** Yes or no. */
export function Checkbox({ children, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={classes(styles.checkbox, className)}>
      <span className={styles.box}>
        <Check aria-hidden />
      </span>
      {children}
    </AriaCheckbox>
  )
}
