import type { Design, Id } from '../../model/index.ts'
import { catalog } from '../catalog/index.ts'
import type { Answer, RuleDefinition } from '../defineRule.ts'
import { isShared } from '../readings/countries.ts'
import type { Profile } from './profile.ts'

/**
 * What each country settles at home, under its own law: who leads a core area or all of digital government there,
 * which posts and committees its ministries have, and who brings the money.
 */
const nationalAffairs: ReadonlySet<string> = new Set([
  'core-area-without-lead',
  'core-area-multiple-leads',
  'core-area-lead-not-on-directive',
  'lead-authority-missing',
  'lead-authority-no-levers',
  'institutional-leader-missing',
  'institutional-committee-missing',
  'finance-not-at-strategic',
])

/**
 * Not asked of a body that belongs to one of the countries: whom it reports to stands outside a shared design, and
 * its country's coordinator speaks for it at the shared table.
 */
const askedOfSharedBodies: ReadonlySet<string> = new Set([
  'body-orphan',
  'no-escalation-path',
  'responsible-has-no-seat',
])

/**
 * For bodies that several countries share, by treaty or agreement. Who sits where is counted by country, so two
 * seats make a council and thirty are no crowd; meetings that need travel are fewer.
 */
export const crossBorder: Profile = {
  id: 'cross-border',
  version: '1.0.0',
  rules: catalog.filter(({ id }) => !nationalAffairs.has(id)).map(besidesNationalBodies),
  limits: {
    'body-too-small': { seats: 2 },
    'body-too-large': { strategic: 30, directive: 30, operational: 30 },
    'coordination-body-missing': { institutions: 2 },
    'coordination-body-advisory-only': { institutions: 2 },
    'meeting-frequency-missing': { strategic: 1, directive: 4, operational: 6 },
    'meeting-frequency-too-low': { strategic: 1, directive: 2, operational: 4 },
  },
}

function besidesNationalBodies(rule: RuleDefinition): RuleDefinition {
  if (!askedOfSharedBodies.has(rule.id)) return rule
  const check = rule.check as (...asked: readonly unknown[]) => Iterable<Answer>
  return {
    ...rule,
    *check(subject: unknown, design: Design, context: unknown) {
      for (const answer of check(subject, design, context)) {
        if (!isShared(design) || !answer.targets.some((id) => isNational(design, id))) yield answer
      }
    },
  } as RuleDefinition
}

function isNational(design: Design, id: Id): boolean {
  return design.body(id)?.country != null
}
