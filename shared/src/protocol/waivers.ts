import { z } from 'zod'
import type { Id, Waiver } from '../model/index.ts'

/** `POST /api/designs/:id/waivers`: a waiver without `by` and `at`, which the server adds. */
export const newWaiverSchema = z.object({
  rule: z.string().min(1).max(64),
  targets: z.array(z.string().min(1).max(64)).min(1).max(1000).readonly(),
  reason: z.string().trim().min(1).max(10_000),
  until: z.iso.date().nullish(),
})
export type NewWaiver = z.infer<typeof newWaiverSchema>

/** What recording a waiver answers. */
export interface WaiverCreated extends Waiver {
  readonly id: Id
}
