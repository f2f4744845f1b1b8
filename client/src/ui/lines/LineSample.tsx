import type { RelationKind } from 'shared/model'
import { Stroke } from './Stroke.tsx'

/** A short stretch of a kind of line, for the legend. Silent: its name stands beside it. */
export function LineSample({ kind }: { readonly kind: RelationKind }) {
  return (
    <svg width="32" height="10" aria-hidden="true" overflow="visible">
      <Stroke
        kind={kind}
        points={[
          { x: 1, y: 5 },
          { x: 31, y: 5 },
        ]}
      />
    </svg>
  )
}
