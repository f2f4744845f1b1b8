import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './field.module.css'

/** What every field may have around its control. */
export interface FieldProps {
  readonly label: string
  /** Keep the label for those who listen; what stands around says it to those who look. */
  readonly hideLabel?: boolean | undefined
  readonly description?: string | undefined
  /** What is wrong with the value, in words. */
  readonly error?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly isReadOnly?: boolean | undefined
  /** Looks like text until it is touched. */
  readonly isQuiet?: boolean | undefined
  readonly className?: string | undefined
}

/** Label above, description or error below. */
export function FieldFrame(
  props: Pick<FieldProps, 'label' | 'hideLabel' | 'description' | 'error'> & { children: ReactNode },
) {
  const { label, hideLabel, description, error, children } = props
  return (
    <>
      <Label className={hideLabel ? 'visually-hidden' : (styles.label as string)}>{label}</Label>
      {children}
      {description ? (
        <Text slot="description" className={styles.description as string}>
          {description}
        </Text>
      ) : null}
      {error ? <FieldError className={styles.error as string}>{error}</FieldError> : null}
    </>
  )
}
