import {
  type Body,
  byId,
  type Design,
  type Id,
  oncePer,
  type RoleKey,
  type Text,
} from '../../../model/index.ts'
import { defineRule, type Fix } from '../../defineRule.ts'
import { firstChoices } from '../../fixes/choices.ts'
import { countryOf } from '../../readings/countries.ts'
import { tellingWords } from '../../readings/decisions.ts'
import { keysOfInstitution } from '../../readings/samePosition.ts'

/**
 * Bodies of one level that list the same function: one finding for the bodies, with all that they share. Two
 * functions are the same when they have the same words in a language, articles aside. Each country may have
 * its own body for a matter, and each institution its own committee or officer.
 */
export const functionOverlap = defineRule({
  id: 'function-overlap',
  family: 'structure',
  scope: 'design',
  severity: 'warning',
  sources: ['DO-DL3', 'UK-GI'],
  *check(design) {
    for (const { bodies, shared } of overlapsOf(design)) {
      const ids = bodies.map(({ id }) => id)
      const functions = [...shared.values()]
      yield {
        message: 'same',
        data: { bodies: { names: ids }, functions: { texts: functions }, count: functions.length },
        targets: ids,
        fixes: firstChoices(bodies).map(
          (kept): Fix => ({
            id: `keep:${kept.id}`,
            label: 'keep',
            data: { body: { name: kept.id }, count: functions.length },
            commands: () => bodies.filter((body) => body !== kept).flatMap((body) => without(body, shared)),
          }),
        ),
      }
    }
  },
})

interface Overlap {
  readonly bodies: readonly Body[]
  /** What they share, by what it says. */
  readonly shared: Map<string, Text>
}

function overlapsOf(design: Design): Iterable<Overlap> {
  const byFunction = new Map<string, Map<Body, Text>>()
  for (const body of [...design.bodies].sort(byId)) {
    if (body.level == null || body.level === 'external') continue
    const place = `${body.level}|${countryOf(design, body) ?? ''}|${ownRealm(design, body)}`
    for (const one of body.functions ?? []) {
      for (const saying of sayingsOf(one)) {
        const key = `${place}|${saying}`
        const listing = byFunction.get(key) ?? new Map<Body, Text>()
        byFunction.set(key, listing.set(body, one))
      }
    }
  }
  const overlaps = new Map<string, Overlap>()
  for (const listing of byFunction.values()) {
    if (listing.size < 2) continue
    const bodies = [...listing.keys()]
    const key = bodies.map(({ id }) => id).join(' ')
    const overlap = overlaps.get(key) ?? { bodies, shared: new Map() }
    overlaps.set(key, overlap)
    const [text] = listing.values()
    if (text) overlap.shared.set(sayingsOf(text)[0] ?? '', text)
  }
  return overlaps.values()
}

/** Offices that every institution has, each for itself. */
const inEachInstitution: ReadonlySet<RoleKey> = new Set([
  'institutional-committee',
  'institutional-leader',
  'security-officer',
  'data-officer',
  'dpo',
  'internal-audit',
])

function ownRealm(design: Design, { id, role, institution }: Body): Id {
  if (!role || !inEachInstitution.has(role)) return ''
  return institution == null ? id : (keysOfInstitution(design, institution)[0] ?? id)
}

/** What a function says, once for each language that it has words in. */
const sayingsOf = oncePer((text: Text): readonly string[] => {
  return Object.entries(text)
    .map(([lang, words]) => [lang, tellingWords(words).join(' ')])
    .filter(([, words]) => words !== '')
    .map((saying) => saying.join('|'))
})

/** Strikes what is shared from a body's list, the last first, so that the others keep their place. */
function without({ id, functions }: Body, shared: ReadonlyMap<string, Text>) {
  const sayings = new Set([...shared.values()].flatMap(sayingsOf))
  return (functions ?? [])
    .map((one, index) => ({ type: 'removeFunction', bodyId: id, index, one }) as const)
    .filter(({ one }) => sayingsOf(one).some((saying) => sayings.has(saying)))
    .map(({ one: _, ...command }) => command)
    .reverse()
}
