import { applyTo, type Command } from '../commands/index.ts'
import type { MessageKey } from '../i18n/index.ts'
import {
  designFrom,
  type GovernanceDesign,
  type Id,
  type Lang,
  type NewId,
  orderBetween,
  type Text,
} from '../model/index.ts'

/** A starting design. */
export interface Template {
  readonly id: string
  /** Keys of the catalogue: what it is called, and one line about it. */
  readonly title: MessageKey
  readonly description: MessageKey
  /** A new design of this kind, with ids of its own, in the languages asked for. */
  build(newId: NewId, languages: readonly Lang[], title: Text): GovernanceDesign
}

/** What a template's commands are written with. */
export interface Draft<Words> {
  /** The id that stands for a name within the template: the same for the same name, fresh in each design. */
  id(name: string): Id
  /** Words of the template in each language of the design. */
  text(choose: (words: Words) => string): Text
  /** An order key after all those before. */
  order(): string
}

interface TemplateDefinition<Words> {
  readonly id: string
  readonly title: MessageKey
  readonly description: MessageKey
  /** The words of the template by language of the interface. */
  readonly words: Readonly<Record<string, Words>>
  commands(draft: Draft<Words>): readonly Command[]
}

/** Defines a starting design as the commands that make it out of nothing. */
export function defineTemplate<Words>(definition: TemplateDefinition<Words>): Template {
  const { id, title, description, words } = definition
  return {
    id,
    title,
    description,
    build(newId, languages, titleOfDesign) {
      const blank: GovernanceDesign = {
        format: 'governance-design',
        version: 1,
        title: titleOfDesign,
        languages,
        countries: [],
        letterSet: 'raci',
        bodies: [],
      }
      const design = applyTo(designFrom(blank), definition.commands(draftOf(newId, languages, words)))
      if (typeof design === 'string') throw new Error(`The template "${id}" is refused: ${design}`)
      return design.data
    },
  }
}

function draftOf<Words>(
  newId: NewId,
  languages: readonly Lang[],
  words: Readonly<Record<string, Words>>,
): Draft<Words> {
  const ids = new Map<string, Id>()
  let lastOrder: string | null = null
  return {
    id(name) {
      const known = ids.get(name) ?? newId()
      ids.set(name, known)
      return known
    },
    text(choose) {
      const spoken = languages.flatMap((tag) => {
        const inLanguage = words[tag.split('-')[0]?.toLowerCase() ?? '']
        return inLanguage ? [[tag, choose(inLanguage)] as const] : []
      })
      // Names in a language that the design lacks are findings; a body without any name is of no use.
      return Object.fromEntries(spoken.length > 0 ? spoken : [['en', choose(words.en as Words)]])
    },
    order() {
      lastOrder = orderBetween(lastOrder, null, () => 0.5)
      return lastOrder
    },
  }
}
