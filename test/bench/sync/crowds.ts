import type { Contender } from './contenders.ts'
import type { CrowdOutcome } from './crowd.ts'
import { median, milliseconds, percentile, ratio, ratioText } from './figures.ts'
import type { Loader } from './loader.ts'

/** How many people are where, and how this server is to stand to the others. */
export interface Scene {
  /** In each room. */
  readonly people: number
  readonly rooms: number
  readonly goals?: { readonly hocuspocus: number; readonly yWebsocket: number; readonly cpu: number }
}

interface Figures {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly cpu: number
  readonly loadCpu: number
  readonly memory: number
}

export interface CrowdPlan {
  readonly scene: Scene
  readonly rounds: number
  readonly seconds: number
}

/** Lets the same crowd work on each server in turn, and prints how long edits took. Whether the goals are met. */
export async function measureCrowds(
  loader: Loader,
  contenders: readonly Contender[],
  { scene, rounds, seconds }: CrowdPlan,
): Promise<boolean> {
  console.log(
    `\n${scene.rooms === 1 ? `${scene.people} people in one room` : `${scene.rooms} rooms × ${scene.people} people`}, 1 edit/s each, ${rounds} rounds of ${seconds} s`,
  )
  const figures = new Map<Contender, Figures[]>(contenders.map((contender) => [contender, []]))
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first meets the machine as the round before left it: each does in turn.
    for (const [index] of contenders.entries()) {
      const contender = contenders[(index + round) % contenders.length] as Contender
      const { place } = contender
      const places = []
      for (let count = 0; count < scene.rooms; count += 1) places.push(await contender.newRoom())
      const outcome = await loader.crowd({ place, rooms: places, people: scene.people, seconds })
      tellOddities(contender, outcome)
      figures.get(contender)?.push(figuresOf(outcome))
    }
  }
  return print(contenders, figures, scene)
}

function figuresOf({ delays, missing, cpu, loadCpu, memory }: CrowdOutcome): Figures {
  // What never came took longer than all that did.
  const all = [...delays, ...Array.from({ length: missing }, () => Number.POSITIVE_INFINITY)]
  return {
    p50: percentile(all, 0.5),
    p95: percentile(all, 0.95),
    p99: percentile(all, 0.99),
    cpu,
    loadCpu,
    memory,
  }
}

function tellOddities({ name }: Contender, { missing, gone, delays }: CrowdOutcome) {
  if (missing > 0)
    console.log(`  ${name}: ${missing} of ${missing + delays.length} deliveries did not come in time`)
  if (gone > 0) console.log(`  ${name}: ${gone} people were cut off`)
}

function print(
  contenders: readonly Contender[],
  figures: ReadonlyMap<Contender, readonly Figures[]>,
  { goals }: Scene,
): boolean {
  const of = (contender: Contender, key: keyof Figures) =>
    (figures.get(contender) ?? []).map((round) => round[key])
  console.log(
    `  ${'edit → others, ms'.padEnd(20)}${['p50', 'p95', 'p99', 'CPU %', 'MiB', "load's CPU %"].map((head) => head.padStart(13)).join('')}   p95 of each round`,
  )
  for (const contender of contenders) {
    const one = (key: keyof Figures) => median(of(contender, key))
    const cells = [
      milliseconds(one('p50')),
      milliseconds(one('p95')),
      milliseconds(one('p99')),
      (one('cpu') * 100).toFixed(0),
      (one('memory') / 2 ** 20).toFixed(0),
      (one('loadCpu') * 100).toFixed(0),
    ]
    console.log(
      `  ${contender.name.padEnd(20)}${cells.map((cell) => cell.padStart(13)).join('')}   ${of(contender, 'p95').map(milliseconds).join(', ')}`,
    )
  }
  const [ours, hocuspocus, yWebsocket] = contenders as [Contender, Contender, Contender]
  const compare = (key: keyof Figures, other: Contender) => ratio(of(ours, key), of(other, key))
  const found = [
    ['p95 to Hocuspocus', compare('p95', hocuspocus), goals?.hocuspocus],
    ['p95 to y-websocket', compare('p95', yWebsocket), goals?.yWebsocket],
    ['CPU to Hocuspocus', compare('cpu', hocuspocus), goals?.cpu],
  ] as const
  for (const [what, value, goal] of found) console.log(`  ${what.padEnd(20)} ${ratioText(value, goal)}`)
  return found.every(([, value, goal]) => goal === undefined || value <= goal)
}
