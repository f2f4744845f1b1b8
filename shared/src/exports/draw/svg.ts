/** Finished markup. Only `svg` makes it, so words that people wrote never become markup. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | undefined
type Child = Markup | string | undefined | readonly Child[]

/** One SVG element. Attributes and words are escaped; `undefined` ones are left out. */
export function svg(name: string, attributes: Readonly<Record<string, Value>>, ...children: Child[]): Markup {
  let opening = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      opening += ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`
  const inner = inside(children)
  return new Markup(inner ? `${opening}>${inner}</${name}>` : `${opening}/>`)
}

function inside(child: Child): string {
  if (child === undefined) return ''
  if (child instanceof Markup) return child.text
  if (typeof child === 'string') return escaped(child)
  return child.map(inside).join('')
}

/** A number as short as a hundredth of a pixel allows: the same on every machine. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(words: string): string {
  return drawable(words).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** XML has no place for control characters and halves of pairs: each becomes the replacement character. */
export function drawable(words: string): string {
  return words.replace(/[\t\n\r]+/g, ' ').replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd')
}
