import { z } from 'zod'
import { type LinkRole, linkRoles } from './roles.ts'

/** `POST /api/designs/:id/links`. */
export const newLinkSchema = z.object({
  role: z.enum(linkRoles),
  expires: z.iso.datetime({ offset: true }).nullish(),
})
export type NewLink = z.infer<typeof newLinkSchema>

/** What making a link answers: the only time that its token is told. */
export interface LinkCreated {
  readonly id: string
  readonly token: string
  readonly url: string
}

/** A link in the list, without its token. */
export interface LinkSummary {
  readonly id: string
  readonly role: LinkRole
  readonly createdAt: string
  readonly expires: string | null
}
