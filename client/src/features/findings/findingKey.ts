import type { Id } from 'shared/model'

/** The same for a finding as long as the rule finds it at the same place. */
export function keyOf({ rule, targets }: { readonly rule: string; readonly targets: readonly Id[] }): string {
  return `${rule} ${targets.join(' ')}`
}
