import { describe, expect, test } from 'vitest'
import { readDesign, writeDesign } from '../format/index.ts'
import { messages as en } from '../i18n/en/index.ts'
import { createTranslator } from '../i18n/index.ts'
import { designFrom, type GovernanceDesign } from '../model/index.ts'
import { crossBorder, evaluate } from '../rules/index.ts'
import { templateOf, templates } from './index.ts'

function ids() {
  let last = 0
  return () => `id-${++last}`
}

function built(id: string, languages = ['es', 'en', 'pt', 'fr']): GovernanceDesign {
  const design = templateOf(id)?.build(ids(), languages, { es: 'Mi diseño' })
  if (!design) throw new Error(`no template ${id}`)
  return design
}

describe.each(templates.map(({ id }) => id))('the template %s', (id) => {
  test('is a file that can be read', () => {
    const read = readDesign(writeDesign(built(id)))
    expect(read).toMatchObject({ ok: true })
  })

  test('takes the title and is never blank', () => {
    expect(built(id).title).toEqual({ es: 'Mi diseño' })
    expect(built(id).bodies.length).toBeGreaterThan(0)
  })

  test('is the same each time', () => {
    expect(built(id)).toEqual(built(id))
  })

  test('is offered with a title and one line about it', () => {
    const { t } = createTranslator('en', en)
    const template = templateOf(id)
    expect(template && t(template.title)).toMatch(/^[A-Z]/)
    expect(template && t(template.description)).toMatch(/\.$/)
  })
})

test.each(['three-levels', 'interministerial-committee', 'binational-commission'])(
  'the rules find no error in %s',
  (id) => {
    const { findings } = evaluate(designFrom(built(id)), { today: '2026-01-01' })
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)

describe('the words of the three levels', () => {
  const names = (languages: string[]) => {
    const design = designFrom(built('three-levels', languages))
    return [...design.bodies, ...design.activities, ...design.principles].map(({ name }) => Object.keys(name))
  }

  test('are there in every language of the design', () => {
    for (const languages of names(['fr', 'pt'])) expect(languages).toEqual(['fr', 'pt'])
  })

  test('serve a regional variant', () => {
    for (const languages of names(['pt-BR'])) expect(languages).toEqual(['pt-BR'])
  })

  test('are English where the design speaks none of the four', () => {
    for (const languages of names(['qu'])) expect(languages).toEqual(['en'])
  })
})

describe('the three levels are linked', () => {
  const design = designFrom(built('three-levels'))
  const bodyNamed = (name: string) => design.bodies.find((body) => body.name.en === name)?.id ?? ''
  const cabinet = bodyNamed('Digital Transformation Cabinet')
  const committee = bodyNamed('Executive and Coordination Committee')

  test('the chair of the directive committee is a member of the strategic body', () => {
    const chair = design.seatsOf(committee).find((seat) => seat.function === 'chair')
    const members = design.seatsOf(cabinet).filter((seat) => seat.function === 'member')
    expect(members.map((seat) => seat.heldBy)).toContainEqual(chair?.heldBy)
  })

  test('each core-area lead is a member of the directive committee', () => {
    const leads = design.bodies.filter((body) => body.leads?.length)
    expect(leads.flatMap((body) => body.leads)).toEqual(
      expect.arrayContaining(['digital-government', 'capabilities', 'infrastructure']),
    )
    const members = design.seatsOf(committee).map((seat) => seat.heldBy)
    for (const lead of leads) expect(members).toContainEqual({ body: lead.id })
  })

  test('the secretariat of each level is held one level below', () => {
    const [ofCabinet] = design.relationsTo(cabinet, 'secretariat-of')
    const [ofCommittee] = design.relationsTo(committee, 'secretariat-of')
    expect(design.body(ofCabinet?.from ?? '')?.level).toBe('directive')
    expect(design.body(ofCommittee?.from ?? '')?.level).toBe('operational')
  })

  test('matters climb from every operational body to the strategic one', () => {
    for (const body of design.bodies.filter(({ level }) => level === 'operational')) {
      let at = body.id
      for (let step = 0; step < 3 && at !== cabinet; step += 1)
        at = design.relationsFrom(at, 'escalates-to')[0]?.to ?? ''
      expect(at).toBe(cabinet)
    }
  })

  test('no person is appointed', () => {
    expect(design.seats.filter((seat) => seat.holder || seat.status)).toEqual([])
  })
})

test('two countries at one table are judged by the profile for several countries, as it is today', () => {
  expect(built('binational-commission').ruleset).toEqual({
    profile: crossBorder.id,
    version: crossBorder.version,
  })
  for (const { id } of templates) {
    if (id !== 'binational-commission') expect(built(id).ruleset, id).toBeUndefined()
  }
})
