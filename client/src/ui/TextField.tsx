import type { KeyboardEvent, Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './field.module.css'
import { given } from './given.ts'

export interface TextFieldProps extends FieldProps {
  readonly value: string
  onChange(value: string): void
  onBlur?(): void
  onFocus?(): void
  onKeyDown?(event: KeyboardEvent): void
  readonly placeholder?: string
  readonly type?: 'text' | 'search' | 'url' | 'email'
  /** The language of its content, for spelling and pronunciation. */
  readonly lang?: string
  readonly maxLength?: number
  readonly autoFocus?: boolean
  readonly autoComplete?: string
  readonly isRequired?: boolean
  readonly name?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    hideLabel,
    description,
    error,
    isQuiet,
    isDisabled,
    isReadOnly,
    className,
    placeholder,
    lang,
    inputRef,
    onKeyDown,
    ...rest
  } = props
  return (
    <AriaTextField
      {...given(rest)}
      {...given({ isDisabled, isReadOnly })}
      isInvalid={error !== undefined}
      className={classes(styles.field, isQuiet && styles.quiet, className)}
    >
      <FieldFrame label={label} {...{ hideLabel, description, error }}>
        <Input
          className={styles.control as string}
          {...given({ ref: inputRef })}
          {...given({ placeholder, lang, onKeyDown })}
        />
      </FieldFrame>
    </AriaTextField>
  )
}

export interface TextAreaProps extends Omit<TextFieldProps, 'inputRef' | 'type'> {
  readonly rows?: number
  /** The caret moved. */
  onSelect?(): void
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text; it grows with its content. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    hideLabel,
    description,
    error,
    isQuiet,
    isDisabled,
    isReadOnly,
    className,
    placeholder,
    lang,
    rows = 3,
    inputRef,
    onKeyDown,
    onSelect,
    ...rest
  } = props
  return (
    <AriaTextField
      {...given(rest)}
      {...given({ isDisabled, isReadOnly })}
      isInvalid={error !== undefined}
      className={classes(styles.field, isQuiet && styles.quiet, className)}
    >
      <FieldFrame label={label} {...{ hideLabel, description, error }}>
        <AriaTextArea
          className={classes(styles.control, styles.area)}
          {...given({ ref: inputRef })}
          {...given({ placeholder, lang, rows, onKeyDown, onSelect })}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
