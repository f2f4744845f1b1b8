import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import { evaluate, wordFinding } from 'shared/rules'
import { sketch } from 'shared/testing'
import { expect, test } from 'vitest'
import { previewOf } from './fixPreview.ts'
import { loadTranslator } from './language.ts'

const design = sketch({
  bodies: { cab: { kind: 'collegiate', level: 'strategic' }, sec: { level: 'operational' } },
  seats: { member: { body: 'cab' } },
  rows: { x: { cells: { cab: 'A', sec: 'A' } } },
})

function fixesOf(rule: string, translator: Awaited<ReturnType<typeof loadTranslator>>) {
  const found = evaluate(design, { today: '2025-06-30' }).findings.filter((finding) => finding.rule === rule)
  return found.flatMap((finding) => wordFinding(finding, design, translator).fixes)
}

test.for(Object.keys(interfaceLanguages) as InterfaceLang[])(
  'what a fix would change is said in sentences, with the words that this browser has (%s)',
  async (lang) => {
    const translator = await loadTranslator(lang, true)
    const fixes = evaluate(design, { today: '2025-06-30' }).findings.flatMap(
      (finding) => wordFinding(finding, design, translator).fixes,
    )
    expect(fixes.length).toBeGreaterThan(3)
    for (const fix of fixes) {
      const { sentences } = previewOf(fix, design, translator)
      expect(sentences.length, fix.id).toBeGreaterThan(0)
      for (const sentence of sentences) expect(sentence).toMatch(/^(?!diff\.|refusals\.|undefined).*\p{L}/u)
    }
  },
)

test('it points at the row and the body of a letter, and at the body of a seat', async () => {
  const translator = await loadTranslator('en', true)
  const [keep] = fixesOf('raci-multiple-accountable', translator)
  if (!keep) throw new Error('There is no fix.')
  expect(previewOf(keep, design, translator).touched).toContain('x')
  const [addChair] = fixesOf('body-without-chair', translator)
  expect(addChair && previewOf(addChair, design, translator).touched).toEqual(['cab'])
})

test('where somebody was faster, it says why it cannot be done any more', async () => {
  const translator = await loadTranslator('en', true)
  const gone = { commands: () => [{ type: 'removeSeat', id: 'gone' } as const] }
  const { sentences, touched } = previewOf(gone, design, translator)
  expect(sentences).toHaveLength(1)
  expect(sentences[0]).not.toContain('refusals.')
  expect(touched).toEqual([])
})
