import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { GovernanceDesign } from '../model/index.ts'
import { jsonSchema } from './jsonSchema.ts'
import type { governanceDesignSchema } from './schema.ts'

test('what the schema reads is what the model says', () => {
  expectTypeOf<z.infer<typeof governanceDesignSchema>>().toExtend<GovernanceDesign>()
})

test('the published JSON Schema is current', async () => {
  // After a change of the format: pnpm test:unit shared/src/format/schema.test.ts --update
  const published = new URL('../../../docs/governance-design.schema.json', import.meta.url)
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(published.pathname)
})
