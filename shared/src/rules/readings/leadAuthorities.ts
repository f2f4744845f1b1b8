import type { Body, Design } from '../../model/index.ts'

/** Whether a body is a lead authority: it is marked as one, or has that role and is not marked otherwise. */
export function isLeadAuthority(body: Body): boolean {
  return body.leadAuthority ?? body.role === 'lead-authority'
}

export function leadAuthorities(design: Design): readonly Body[] {
  return design.bodies.filter(isLeadAuthority)
}
