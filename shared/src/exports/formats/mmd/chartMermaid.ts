import { type Body, type Id, levels, type RelationKind, textIn } from '../../../model/index.ts'
import { titleOf } from '../../../rules/index.ts'
import { coloursOf } from '../../draw/theme.ts'
import type { ExportInput } from '../../exportInput.ts'

/** Reporting lines go down from the superior; the others keep their direction and say what they are. */
const links: Readonly<Record<Exclude<RelationKind, 'reports-to'>, string>> = {
  'escalates-to': '-.->',
  advises: '-.-',
  'secretariat-of': '-.-',
  oversees: '===',
  appoints: '-->',
  'delegates-to': '==>',
  'coordinates-with': '<-->',
}

/** The structure as a Mermaid flowchart: one group a level, every relation with its kind. */
export function chartMermaid({ design, translator }: ExportInput): string {
  const { t, lang } = translator
  const nodes = new Map<Id, string>()
  for (const body of design.bodiesInChartOrder) nodes.set(body.id, `b${nodes.size + 1}`)
  const node = (body: Body) => {
    const name = textIn(body.name, lang, design.languages)?.value ?? t('common.unnamed.body')
    const acronym = textIn(body.acronym, lang, design.languages)?.value
    const label = quoted(acronym && acronym !== name ? `${name} (${acronym})` : name)
    const shaped = { office: `([${label}])`, collegiate: `[[${label}]]`, unit: `[${label}]` }[body.kind]
    return `    ${nodes.get(body.id)}${shaped}`
  }
  const unplaced = new Set(design.tree.unplaced.flatMap((id) => [id, ...design.tree.descendantsOf(id)]))
  const group = (id: string, title: string, bodies: readonly Body[]) =>
    bodies.length > 0 ? [`  subgraph ${id} [${quoted(title)}]`, ...bodies.map(node), '  end'] : []
  const placed = design.bodiesInChartOrder.filter(({ id }) => !unplaced.has(id))
  const groups = [
    ...levels.flatMap((level) =>
      group(
        level,
        t(`common.level.${level}`),
        placed.filter((body) => body.level === level),
      ),
    ),
    ...group(
      'unstated',
      t('exports.band.noLevel'),
      placed.filter((body) => !body.level),
    ),
    ...group(
      'unplaced',
      t('exports.band.tray'),
      design.bodiesInChartOrder.filter(({ id }) => unplaced.has(id)),
    ),
  ]
  const lines = design.relations.flatMap(({ kind, from, to }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (!start || !end) return []
    if (kind === 'reports-to') return [`  ${end} --- ${start}`]
    return [`  ${start} ${links[kind]}|${quoted(t(`common.relationName.${kind}`))}| ${end}`]
  })
  const used = new Set(placed.map((body) => body.level))
  const styles = levels
    .filter((level) => used.has(level))
    .map((level) => `  style ${level} fill:${coloursOf(level).band},stroke:${coloursOf(level).line}`)
  return [
    '---',
    `title: ${JSON.stringify(titleOf(design, translator))}`,
    '---',
    'flowchart TB',
    ...groups,
    ...lines,
    ...styles,
    '',
  ].join('\n')
}

/** Words between quotes; signs that Mermaid or a page could read as more than words are written as codes. */
function quoted(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim()
  return `"${plain.replace(/[^\p{L}\p{M}\p{N} .,:()/'’–—-]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`
}
