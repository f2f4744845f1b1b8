import styles from './Avatar.module.css'
import { classes } from './classes.ts'

export interface AvatarProps {
  /** Its initials are shown; it is silent, so the name has to stand beside it. */
  readonly name: string
  /** Which of the six colours of people. */
  readonly colour: number
  readonly size?: 'small' | 'medium'
  readonly className?: string | undefined
}

/** A person as a coloured disc. */
export function Avatar({ name, colour, size = 'medium', className }: AvatarProps) {
  return (
    <span className={classes(styles.avatar, styles[size], className)} data-person={colour} aria-hidden>
      {initials(name)}
    </span>
  )
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => [...(part ?? '')][0] ?? '',
  )
  return letters.join('').toLocaleUpperCase() || '?'
}
