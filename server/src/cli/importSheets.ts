import { basename, extname } from 'node:path'
import { applyTo } from 'shared/commands'
import { importSheet, openSheets, proposeMapping, type Table, wordImportFault } from 'shared/imports'
import { type Design, designFrom, type GovernanceDesign } from 'shared/model'
import type { CommandContext } from './context.ts'
import { CommandFailure } from './failure.ts'
import { readBounded } from './files.ts'
import { printable } from './output.ts'

/**
 * Makes a design of a spreadsheet: lists of bodies first, then the maps of letters that speak of them. The
 * same file gives the same design. @throws CommandFailure with one line per fault, each with its place.
 */
export async function importSheets(file: string, context: CommandContext): Promise<GovernanceDesign> {
  const { translator } = context
  const opened = await openSheets(await readBounded(file, context))
  if (!opened.ok)
    throw failure(
      printable(file),
      opened.faults.map((one) => wordImportFault(one, translator)),
      opened.more,
      context,
    )
  const sheets = opened.tables
    .map((table) => ({ table, mapping: proposeMapping(table, undefined, translator.lang) }))
    // Beside sheets with headings that say what they hold, those without are covers and notes.
    .filter(({ mapping }, _, all) => all.length === 1 || mapping.kind === 'raci' || mapping.heads.length > 0)
    .sort((a, b) => Number(a.mapping.kind === 'raci') - Number(b.mapping.kind === 'raci'))
  const lang = sheets[0]?.mapping.lang ?? translator.lang
  let design = blank(basename(file, extname(file)), lang)
  let count = 0
  const newId = () => {
    count += 1
    return `n${count}`
  }
  for (const { table } of sheets) {
    const mapping = proposeMapping(table, design, lang)
    const result = importSheet(table, mapping, { design, newId, random: () => 0.5 })
    const place = placeOf(file, table)
    if (!result.ok)
      throw failure(
        place,
        result.faults.map((one) => wordImportFault(one, translator)),
        result.more,
        context,
      )
    const after = applyTo(design, result.plan.commands)
    if (typeof after === 'string')
      throw new CommandFailure([`${place}: ${translator.t(`refusals.${after}`)}`])
    design = after
  }
  return design.data
}

function placeOf(file: string, { name }: Table): string {
  return name ? `${printable(file)} (${printable(name)})` : printable(file)
}

function failure(
  place: string,
  faults: readonly string[],
  more: number,
  { translator }: CommandContext,
): CommandFailure {
  const lines = faults.map((one) => `${place}: ${printable(one)}`)
  if (more > 0) lines.push(translator.t('cli.moreFaults', { file: place, count: more }))
  return new CommandFailure(lines)
}

function blank(title: string, lang: string): Design {
  return designFrom({
    format: 'governance-design',
    version: 1,
    title: { [lang]: title.trim() || 'RACI' },
    languages: [lang],
    countries: [],
    bodies: [],
  })
}
