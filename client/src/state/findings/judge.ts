import type { Translator } from 'shared/i18n'
import type { Design, Id } from 'shared/model'
import { type Finding, type NextEvaluation, openEvaluation, rulesetOf } from 'shared/rules'
import type { Findings, Judgement } from './findings.ts'
import { judgedStage } from './stage.ts'
import { type Judged, wordedFindings } from './worded.ts'

/** Judges a design again and again while it changes, in pieces that fit between two frames. */
export interface Judge {
  /** The state to be judged from now on, on a day. */
  follow(design: Design, today: string): void
  /** Goes on for as long as there is time; undefined until the judgement is there. */
  work(hasTime: () => boolean): Judgement | undefined
}

export function openJudge(): Judge {
  const open = openEvaluation()
  let followed: Design | undefined
  let byTarget: Judged['byTarget'] = new Map()
  return {
    follow(design, today) {
      followed = design
      open.follow(design, { today, stage: judgedStage.get() })
    },
    work(hasTime) {
      const design = followed
      const evaluation = design && open.work(hasTime)
      if (!evaluation) return undefined
      byTarget = followTargets(byTarget, evaluation)
      const rules = rulesetOf(design.data.ruleset).profile.rules.length
      return judgementOf({ design, evaluation, byTarget, rules })
    },
  }
}

function judgementOf(judged: Judged): Judgement {
  const worded = new WeakMap<Translator, Findings>()
  return {
    in(translator) {
      const known = worded.get(translator) ?? wordedFindings(judged, translator)
      worded.set(translator, known)
      return known
    },
  }
}

/** The findings by what they name, those of things that nothing changed for as they were. */
function followTargets(
  before: Judged['byTarget'],
  { findings, changed }: NextEvaluation,
): Judged['byTarget'] {
  if (changed.size === 0) return before
  const next = new Map<Id, readonly Finding[]>(before)
  for (const id of changed) next.delete(id)
  const found = new Map<Id, Finding[]>()
  for (const finding of findings) {
    if (finding.waived) continue
    for (const target of new Set(finding.targets)) {
      if (!changed.has(target)) continue
      const held = found.get(target)
      if (held) held.push(finding)
      else found.set(target, [finding])
    }
  }
  for (const [id, list] of found) next.set(id, list)
  return next
}
