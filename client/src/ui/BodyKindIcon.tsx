import { Landmark, UserRound, UsersRound } from 'lucide-react'
import type { BodyKind } from 'shared/model'

const icons = {
  collegiate: UsersRound,
  unit: Landmark,
  office: UserRound,
} as const satisfies Record<BodyKind, unknown>

interface BodyKindIconProps {
  readonly kind: BodyKind
  readonly className?: string | undefined
}

/** What a body is: several people who decide together, an organisation, one post. Silent. */
export function BodyKindIcon({ kind, className }: BodyKindIconProps) {
  const Icon = icons[kind]
  return <Icon size={16} strokeWidth={1.75} aria-hidden {...(className ? { className } : {})} />
}
