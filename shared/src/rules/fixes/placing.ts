import { type Design, type Id, siblingOrder } from '../../model/index.ts'

/** The order of a body that comes to stand last under a superior, or at the top. Two people may get the same one: ids decide. */
export function lastUnder(design: Design, superiorId: Id | null): string {
  return siblingOrder(design, superiorId, undefined, () => 0.5)
}
