/** Where the values stand that a design adapts in its rule profile. */
import { type Design, isRecord } from '../model/index.ts'
import type { DesignWrite, FieldValue } from './designWrite.ts'

/** A path below `ruleset`: `severities`, a rule; `thresholds`, a rule, a limit. */
type Path = readonly string[]

export function adaptedAt({ data }: Design, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined),
    data.ruleset,
  )
}

/** Sets one value. With the last value of a map the map goes, so that a file keeps no empty ones. */
export function adaptAt(write: DesignWrite, design: Design, path: Path, value: FieldValue): void {
  let last = path
  while (value === undefined && last.length > 1) {
    const holder = last.slice(0, -1)
    const held = adaptedAt(design, holder)
    if (!isRecord(held) || Object.keys(held).length > 1) break
    last = holder
  }
  write.setDesign(['ruleset', ...last].join('.'), value)
}
