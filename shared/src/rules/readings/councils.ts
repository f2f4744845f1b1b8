import type { Body, Design } from '../../model/index.ts'
import { linesOf, linkedFrom } from './lines.ts'

/**
 * Whether a body is an attached council: a collegiate body that advises a strategic or directive body, or
 * reports to one with an advisory mandate.
 */
export function isAttachedCouncil(design: Design, body: Body): boolean {
  if (body.kind !== 'collegiate') return false
  const served = [
    ...linkedFrom(design, body.id, 'advises'),
    ...(body.mandate === 'advisory' ? linesOf(design).superiorsOf(body.id) : []),
  ]
  return served.some(({ level }) => level === 'strategic' || level === 'directive')
}
