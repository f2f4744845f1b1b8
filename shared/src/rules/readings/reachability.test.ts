import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reachabilityOf } from './reachability.ts'

const places = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const anyLines = fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...places)), { maxLength: 14 })

test('answers as a walk along the lines does, rings and several superiors included', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const up = upwards(lines.filter(([from, to]) => from !== to))
      const { reaches, inRings } = reachabilityOf(up)
      for (const from of places) {
        const above = walk(up, from)
        for (const to of places) expect(reaches(from, to), `${from} ${to}`).toBe(from !== to && above.has(to))
        expect(inRings.has(from), from).toBe(above.has(from))
      }
    }),
    { numRuns: 300 },
  )
})

test('takes a chain of 50,000 and a ring of as many', () => {
  const id = (index: number) => `p${index}`
  const length = 50_000
  const steps = Array.from({ length: length - 1 }, (_, index): [string, string] => [id(index + 1), id(index)])
  const chain = reachabilityOf(upwards(steps))
  expect(chain.reaches(id(length - 1), id(0))).toBe(true)
  expect(chain.reaches(id(0), id(length - 1))).toBe(false)
  const ring = reachabilityOf(upwards([...steps, [id(0), id(length - 1)]]))
  expect(ring.inRings.size).toBe(length)
  expect(ring.reaches(id(0), id(length - 1))).toBe(true)
})

function upwards(lines: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const up = new Map<string, Set<string>>()
  for (const [from, to] of lines) up.set(from, (up.get(from) ?? new Set()).add(to))
  return up
}

function walk(up: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> {
  const found = new Set<string>()
  const waiting = [...(up.get(from) ?? [])]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (found.has(at)) continue
    found.add(at)
    waiting.push(...(up.get(at) ?? []))
  }
  return found
}
