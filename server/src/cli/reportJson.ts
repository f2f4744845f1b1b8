import type { Translator } from 'shared/i18n'
import type { Design } from 'shared/model'
import { type Evaluation, readerOf, reportFinding, reportNotStated, reportOf } from 'shared/rules'

/** A report as JSON, piece by piece: that of a hostile design can be longer than a text may be. */
export function* reportJson(
  evaluation: Evaluation,
  design: Design,
  translator: Translator,
): Iterable<string> {
  const reader = readerOf(design, translator)
  const head = reportOf({ ...evaluation, findings: [], notStated: [] }, design, translator)
  const [start = ''] = JSON.stringify(head, null, 2).split('\n  "findings"')
  yield harmless(start)
  yield* list('findings', evaluation.findings, (one) => reportFinding(one, reader))
  yield ','
  yield* list('notStated', evaluation.notStated, (one) => reportNotStated(one, reader))
  yield '\n}\n'
}

function* list<Thing>(
  name: string,
  things: readonly Thing[],
  report: (thing: Thing) => object,
): Iterable<string> {
  yield `\n  "${name}": [`
  for (const [index, thing] of things.entries()) {
    const written = JSON.stringify(report(thing), null, 2).replaceAll('\n', '\n    ')
    yield `${index === 0 ? '' : ','}\n    ${harmless(written)}`
  }
  yield things.length === 0 ? ']' : '\n  ]'
}

/** Characters that would steer a terminal or turn the reading direction, as JSON escapes them. */
function harmless(json: string): string {
  return json.replace(steering, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const steering = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
