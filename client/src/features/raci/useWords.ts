import { useMemo } from 'react'
import { type Design, type Letter, normalised } from 'shared/model'
import { useDesignPart, useTranslate } from '../../state/index.ts'
import type { CellContent } from './model/cells.ts'
import type { Column, Owner } from './model/columns.ts'
import type { GroupRow } from './model/rows.ts'

/** The map in words: letters, columns, subheads. */
export interface MapWords {
  letter(letter: Letter): string
  /** A cell as it is read out: `Accountable, Responsible`. Empty for an empty one. */
  cell(content: CellContent, hasNote: boolean): string
  /** The whole name of a column. */
  column(column: Column): string
  owner(owner: Owner): string
  group(group: GroupRow): {
    readonly level: string | undefined
    readonly area: string | undefined
    readonly kind: string | undefined
    readonly whole: string
  }
  /** What people write for a letter, besides the letter itself. */
  readonly lettersByWord: ReadonlyMap<string, Letter>
}

export function useWords(): MapWords {
  const { t, lookUp, lang } = useTranslate()
  const set = useDesignPart(letterSetOf)
  return useMemo(() => {
    const letter = (one: Letter) => lookUp(`common.letter.${set.id}.${one}`) ?? one
    const country = (code: string | null) => {
      if (code === null) return undefined
      try {
        return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code
      } catch {
        return code
      }
    }
    return {
      letter,
      cell({ letters, binding }, hasNote) {
        if (letters.length === 0) return ''
        const words = letters.map(letter)
        if (binding) words.push(t('raci.cell.binding'))
        if (hasNote) words.push(t('raci.cell.note'))
        return words.join(', ')
      },
      column({ name, label, seat, sitter, owner }) {
        if (!seat) return name?.value ?? label?.value ?? t('common.unnamed.body')
        const title = name?.value ?? t(`common.seatFunction.${seat.function}`)
        const whose = owner.kind === 'named' ? owner.text.value : undefined
        return [sitter ? `${title} (${sitter.value})` : title, whose].filter(Boolean).join(', ')
      },
      owner(owner) {
        if (owner.kind === 'none') return ''
        if (owner.kind === 'country') return country(owner.country) ?? t('raci.column.noCountry')
        const own =
          owner.kind === 'named'
            ? owner.text.value
            : owner.level
              ? t(`common.level.${owner.level}`)
              : t('raci.column.ownerUnknown')
        return [country(owner.country), own].filter(Boolean).join(' · ')
      },
      group({ level, area, activityKind }) {
        const levelWords =
          level === undefined ? undefined : level ? t(`common.level.${level}`) : t('raci.group.noLevel')
        const areaWords =
          area === undefined ? undefined : area ? t(`common.area.${area}`) : t('raci.group.noArea')
        const kindWords =
          activityKind === undefined
            ? undefined
            : activityKind
              ? t(`common.activityKind.${activityKind}`)
              : t('raci.group.noKind')
        return {
          level: levelWords,
          area: areaWords,
          kind: kindWords,
          whole: [levelWords, areaWords, kindWords].filter(Boolean).join(', '),
        }
      },
      lettersByWord: new Map(set.letters.map((one) => [normalised(letter(one)), one])),
    }
  }, [t, lookUp, lang, set])
}

const letterSetOf = (design: Design) => design.letterSet
