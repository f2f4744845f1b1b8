import {
  ChevronDown,
  Columns3,
  FileUp,
  Keyboard,
  ListPlus,
  Plus,
  Route,
  Rows3,
  Search,
  Sparkles,
} from 'lucide-react'
import { useMemo } from 'react'
import { openDialog, useAccess, useDesign, useReader, useTranslate } from '../../state/index.ts'
import { Button, IconButton, LetterChip, Menu, MenuItem, MenuSection } from '../../ui/index.ts'
import { HiddenMenu } from './HiddenMenu.tsx'
import { KeysPopover } from './KeysPopover.tsx'
import { bodiesWithoutColumn, type ColumnGrouping, columnGroupings, columnsOf } from './model/columns.ts'
import { type Grouping, groupings } from './model/rows.ts'
import styles from './RaciView.module.css'
import type { Hidden } from './useHidden.ts'
import type { MapWords } from './useWords.ts'

/** What can be done with the map as a whole, and what its letters mean. */
export function RaciToolbar(props: {
  readonly grouping: Grouping
  onGrouping(grouping: Grouping): void
  readonly columnGrouping: ColumnGrouping
  onColumnGrouping(grouping: ColumnGrouping): void
  readonly hidden: Hidden
  onFind(): void
  onAdd(): void
  onList(): void
  onStarters(): void
  onColumns(): void
  readonly isPanelOpen: boolean
  onPanel(): void
  readonly words: MapWords
  readonly isEmpty: boolean
}) {
  const { grouping, words } = props
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const design = useDesign()
  const { lang } = useReader()
  const columns = useMemo(() => columnsOf(design, lang), [design, lang])
  const missing = useMemo(() => bodiesWithoutColumn(design, columns).length, [design, columns])
  const set = design.letterSet
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={t('raci.toolbar.name')}>
      {canEdit ? (
        <div className={styles.split}>
          <Button variant="quiet" onPress={props.onAdd} aria-label={t('raci.toolbar.addActivity')}>
            <Plus aria-hidden />
            <span className={styles.words}>{t('raci.toolbar.addActivity')}</span>
          </Button>
          <Menu
            label={t('raci.toolbar.more')}
            trigger={
              <IconButton label={t('raci.toolbar.more')}>
                <ChevronDown aria-hidden />
              </IconButton>
            }
          >
            <MenuItem icon={<ListPlus />} onAction={props.onList}>
              {t('raci.toolbar.addList')}
            </MenuItem>
            <MenuItem icon={<Sparkles />} onAction={props.onStarters}>
              {t('raci.toolbar.addStarters')}
            </MenuItem>
            <MenuItem icon={<FileUp />} onAction={() => openDialog.set('import')}>
              {t('shell.import')}
            </MenuItem>
          </Menu>
        </div>
      ) : null}
      {canEdit ? (
        <Button
          variant="quiet"
          onPress={props.onColumns}
          {...(missing > 0 ? { 'aria-description': t('raci.column.missing', { count: missing }) } : {})}
        >
          <Columns3 aria-hidden />
          <span className={styles.words}>{t('raci.toolbar.columns')}</span>
          {missing > 0 ? (
            <span className={styles.of}>
              {columns.length}/{columns.length + missing}
            </span>
          ) : null}
        </Button>
      ) : null}
      <Menu
        label={t('raci.toolbar.grouping')}
        trigger={
          <Button
            variant="quiet"
            aria-label={`${t('raci.toolbar.grouping')}: ${t(`raci.grouping.${grouping}`)}`}
          >
            <Rows3 aria-hidden />
            <span className={styles.words}>{t(`raci.grouping.${grouping}`)}</span>
            <ChevronDown aria-hidden />
          </Button>
        }
      >
        <MenuSection
          title={t('raci.toolbar.grouping')}
          selected={grouping}
          onSelect={(id) => props.onGrouping(id as Grouping)}
        >
          {groupings.map((one) => (
            <MenuItem key={one} id={one}>
              {t(`raci.grouping.${one}`)}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection
          title={t('raci.columnGrouping.title')}
          selected={`columns ${props.columnGrouping}`}
          onSelect={(id) => props.onColumnGrouping(id.slice('columns '.length) as ColumnGrouping)}
        >
          {columnGroupings.map((one) => (
            // The keys of a menu are one list, and rows can be ungrouped too.
            <MenuItem key={one} id={`columns ${one}`}>
              {t(`raci.columnGrouping.${one}`)}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
      <HiddenMenu hidden={props.hidden} words={words} />
      <span className={styles.space} />
      <ul className={styles.legend} aria-label={t('raci.toolbar.legend')}>
        {set.letters.map((letter) => (
          <li key={letter}>
            <LetterChip letter={letter} meaning={set.meanings[letter]} />
            <span title={words.letter(letter)}>{words.letter(letter).replace(/\s*\(.*\)$/, '')}</span>
          </li>
        ))}
      </ul>
      {props.isEmpty ? null : (
        <>
          <IconButton label={t('raci.find.open')} onPress={props.onFind}>
            <Search aria-hidden />
          </IconButton>
          <span className={styles.wideOnly}>
            <KeysPopover
              words={words}
              trigger={
                <IconButton label={t('raci.toolbar.shortcuts')}>
                  <Keyboard aria-hidden />
                </IconButton>
              }
            />
          </span>
          <IconButton
            label={t('raci.toolbar.panel')}
            onPress={props.onPanel}
            aria-expanded={props.isPanelOpen}
          >
            <Route aria-hidden />
          </IconButton>
        </>
      )}
    </div>
  )
}
