import { z } from 'zod'
import type { Id } from '../model/index.ts'
import type { Role } from './roles.ts'

const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{C}]*$/u)

/** `POST /api/me`: how a person introduces themselves. */
export const introductionSchema = z.object({
  name: oneLine,
  country: oneLine.nullish(),
  institution: oneLine.nullish(),
})
export type Introduction = z.infer<typeof introductionSchema>

/** Who somebody is, as the server vouches for it. `name` is empty until they have said it. */
export interface Person {
  readonly id: Id
  readonly name: string
  readonly country: string | null
  readonly institution: string | null
}

/** What the server stamps as `user` onto every presence state. */
export interface PresentPerson extends Person {
  readonly role: Role
}

/** `GET /api/me`: the person, and where they have which role. */
export interface Me extends Person {
  /** Owner of the server: may make designs, and is the owner of each. */
  readonly isOwner: boolean
  readonly designs: readonly { readonly id: Id; readonly role: Role }[]
}
