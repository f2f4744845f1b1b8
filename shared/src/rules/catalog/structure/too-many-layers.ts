import type { Design, Id } from '../../../model/index.ts'
import { defineRule } from '../../defineRule.ts'

/**
 * More than five layers from top to bottom, counted in the tree that everyone sees, which knows no rings. One
 * finding, with the longest way down; bodies of the tray are in no layer.
 */
export const tooManyLayers = defineRule({
  id: 'too-many-layers',
  family: 'structure',
  scope: 'design',
  severity: 'advice',
  sources: ['own'],
  limits: { most: 5 },
  *check(design, _, { limits }) {
    const { lowest, layers } = lowestOf(design)
    if (lowest === undefined || layers <= limits.most) return
    const path = [lowest, ...design.tree.ancestorsOf(lowest)].reverse()
    yield { message: 'deep', data: { count: layers, path: { path } }, targets: ['design'] }
  },
})

/** The first body on the lowest layer, walked layer by layer. */
function lowestOf({ tree }: Design): { lowest: Id | undefined; layers: number } {
  let lowest: Id | undefined
  let layers = 0
  for (let layer = tree.roots; layer.length > 0; layer = layer.flatMap((id) => tree.childrenOf(id))) {
    lowest = layer[0]
    layers += 1
  }
  return { lowest, layers }
}
