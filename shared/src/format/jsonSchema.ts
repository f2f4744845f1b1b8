import { z } from 'zod'
import { governanceDesignSchema } from './schema.ts'

/** The file format as a JSON Schema, for other programs. What it cannot say, such as unique ids, a reader checks. */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(governanceDesignSchema, { unrepresentable: 'any' })
  return {
    $schema: schema.$schema,
    $id: 'urn:plenaria:governance-design:1',
    title: 'A governance design, version 1',
    ...schema,
  }
}
