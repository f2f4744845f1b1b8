import type { Quorum } from '../../model/index.ts'

/** Whether a quorum says nothing: `{}`, or none of what a quorum can say. */
export function statesNothing(quorum: Quorum): boolean {
  const { seats, share, allFilled, text } = quorum
  return (
    seats == null &&
    share == null &&
    !allFilled &&
    Object.values(text ?? {}).every((words) => words.trim() === '')
  )
}

/**
 * How many voting seats have to be filled, where the quorum says it in figures: its number, its share of all
 * votes rounded up, or the greater of both.
 */
export function neededFor({ seats, share }: Quorum, voting: number): number | undefined {
  const figures: number[] = []
  if (seats != null) figures.push(seats)
  // A third of nine is three: the error of a fraction in binary must not make it four.
  if (share != null) figures.push(Math.ceil(share * voting - 1e-9))
  return figures.length > 0 ? Math.max(...figures) : undefined
}
