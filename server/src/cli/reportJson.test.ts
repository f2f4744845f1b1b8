import { readFileSync } from 'node:fs'
import { designFrom, type GovernanceDesign } from 'shared/model'
import { evaluate, reportOf } from 'shared/rules'
import { expect, test } from 'vitest'
import { translatorIn } from '../translators.ts'
import { reportJson } from './reportJson.ts'

const example = new URL(
  '../../../shared/src/templates/examples/dominican-republic-2022.json',
  import.meta.url,
)

test.each([['the worked example'], ['a design without findings of a kind']])(
  '%s: the same as written whole',
  (name) => {
    const data = JSON.parse(readFileSync(example, 'utf8')) as GovernanceDesign
    const design = designFrom(data)
    const evaluation = evaluate(design, { today: '2025-06-30' })
    const shown = name === 'the worked example' ? evaluation : { ...evaluation, findings: [], notStated: [] }
    const whole = `${JSON.stringify(reportOf(shown, design, translatorIn('es')), null, 2)}\n`
    expect([...reportJson(shown, design, translatorIn('es'))].join('')).toBe(whole)
  },
)
