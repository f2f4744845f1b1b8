import type { Context } from 'hono'
import type { z } from 'zod'
import { ProblemError } from './problems.ts'

const KiB = 1024

/** What most requests may bring; design files may be larger. */
export const smallBody = 256 * KiB

/**
 * The bytes of a JSON body.
 * @throws ProblemError
 */
export async function readBytes(c: Context, limit: number): Promise<Uint8Array> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== 'application/json' && !type.endsWith('+json')) {
    throw new ProblemError('unsupported-media-type')
  }
  return readAtMost(c, limit)
}

/**
 * The bytes of a body, read no further than they may go.
 * @throws ProblemError
 */
export async function readAtMost(c: Context, limit: number): Promise<Uint8Array> {
  if (Number(c.req.header('Content-Length') ?? 0) > limit) throw new ProblemError('too-large')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of c.req.raw.body ?? []) {
    length += chunk.length
    if (length > limit) throw new ProblemError('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * A small JSON body in the form asked for.
 * @throws ProblemError naming each place that is wrong
 */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  return inForm(schema, parseJson(await readBytes(c, smallBody)))
}

export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ProblemError('invalid-request', [{ path: '', message: 'JSON' }])
  }
}

/** The words or values of a query in the form asked for. */
export function readQuery<T>(c: Context, schema: z.ZodType<T>): T {
  return inForm(schema, c.req.query())
}

export function inForm<T>(schema: z.ZodType<T>, value: unknown): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new ProblemError(
    'invalid-request',
    read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  )
}
