import { applyTo, type Command } from 'shared/commands'
import { type Change, diffDesigns, wordChange } from 'shared/diff'
import type { Translator } from 'shared/i18n'
import type { Design, Id, NewId } from 'shared/model'

/** What commands would change, for a person to see before they are carried out. */
export interface FixPreview {
  /** In the reader's language, one sentence for each change. */
  readonly sentences: readonly string[]
  /** What the changes touch, to be shown where it stands. */
  readonly touched: readonly Id[]
}

/** More changes than this are counted. */
const toldAtMost = 6

/** Rehearses what would mend a finding. Where others were faster, the reason why it cannot be done any more. */
export function previewOf(
  { commands }: { commands(newId: NewId): readonly Command[] },
  design: Design,
  translator: Translator,
): FixPreview {
  const { t } = translator
  let count = 0
  const after = applyTo(
    design,
    commands(() => `preview-${count++}`),
  )
  if (typeof after === 'string') return { sentences: [t(`refusals.${after}`)], touched: [] }
  const changes = diffDesigns(design, after)
  const reader = { before: design, after, translator }
  const told = changes.slice(0, changes.length === toldAtMost + 1 ? undefined : toldAtMost)
  const rest = changes.length - told.length
  return {
    sentences: [
      ...told.map((change) => wordChange(change, reader)),
      ...(rest > 0 ? [t('findings.previewMore', { count: rest })] : []),
    ],
    touched: [...new Set(changes.flatMap((change) => touchedBy(change, after)))],
  }
}

/** The bodies and rows in which a change is seen. */
function touchedBy(change: Change, after: Design): readonly Id[] {
  if (change.kind === 'letters') return [change.activity, bodyOf(change.holder, after)]
  if ('targets' in change) return change.targets
  if (change.kind === 'moved') return [change.id, ...(change.after === null ? [] : [change.after])]
  const { id } = change
  if (id === undefined) return []
  const line = after.relation(id)
  return line ? [line.from, line.to] : [bodyOf(id, after)]
}

/** Of a seat, the body on whose card it stands. */
function bodyOf(id: Id, design: Design): Id {
  return design.seat(id)?.body ?? id
}
