import type { Design, Id } from 'shared/model'

/** What of the tree one person has folded away: their view, not the document. */
export interface Folding {
  readonly folded: ReadonlySet<Id>
  /** How many generations are shown at most; null: all. */
  readonly levelsShown: number | null
}

export const unfolded: Folding = { folded: new Set(), levelsShown: null }

/** Folds a branch away, or opens it: where only some generations are shown, that branch alone goes further. */
export function withFold(folding: Folding, design: Design, id: Id, isFolded: boolean): Folding {
  if (isFolded) return { ...folding, folded: new Set([...folding.folded, id]) }
  return without(spelledOut(folding, design), [id])
}

/** Opens whatever hides a body. */
export function revealing(folding: Folding, design: Design, id: Id): Folding {
  const above = design.tree.ancestorsOf(id)
  const { folded, levelsShown } = folding
  const isHidden =
    above.some((one) => folded.has(one)) || (levelsShown !== null && above.length >= levelsShown)
  return isHidden ? without(spelledOut(folding, design), above) : folding
}

/** Every branch folded to its top. */
export function allFolded(design: Design): Folding {
  const { roots, unplaced } = design.tree
  const tops = [...roots, ...unplaced].filter((id) => design.tree.childrenOf(id).length > 0)
  return { folded: new Set(tops), levelsShown: null }
}

/** The same view with every fold named, so that one of them can be opened. */
function spelledOut({ folded, levelsShown }: Folding, design: Design): Folding {
  if (levelsShown === null) return { folded, levelsShown }
  const named = new Set(folded)
  const visit = (ids: readonly Id[], depth: number) => {
    for (const id of ids) {
      const below = design.tree.childrenOf(id)
      if (below.length === 0) continue
      if (depth >= levelsShown) named.add(id)
      visit(below, depth + 1)
    }
  }
  visit(design.tree.roots, 1)
  visit(design.tree.unplaced, 1)
  return { folded: named, levelsShown: null }
}

function without(folding: Folding, ids: readonly Id[]): Folding {
  const folded = new Set(folding.folded)
  for (const id of ids) folded.delete(id)
  return { ...folding, folded }
}
