import { Check } from 'lucide-react'
import type { ReactElement, ReactNode, RefObject } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  type Placement,
  Separator,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'
import { FloatingPanel } from './Popover.tsx'

export interface MenuProps {
  /** The accessible name of the list. */
  readonly label: string
  /** The button that opens it. */
  readonly trigger: ReactElement
  readonly placement?: Placement
  /** `MenuItem`, `MenuSection` and `MenuSeparator`. */
  readonly children: ReactNode
}

/** A list of things to do, behind a button. */
export function Menu({ label, trigger, placement = 'bottom start', children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <FloatingPanel placement={placement}>
        <AriaMenu className={styles.menu as string} aria-label={label}>
          {children}
        </AriaMenu>
      </FloatingPanel>
    </MenuTrigger>
  )
}

export interface ContextMenuProps {
  readonly label: string
  /** What it belongs to; it opens at its edge and gives the focus back. */
  readonly anchor: RefObject<Element | null>
  readonly isOpen: boolean
  onClose(): void
  readonly placement?: Placement
  readonly children: ReactNode
}

/** A list of things to do with something that is no button: what a right click or `Shift+F10` opens. */
export function ContextMenu(props: ContextMenuProps) {
  const { label, anchor, isOpen, onClose, placement = 'bottom start', children } = props
  return (
    <FloatingPanel
      placement={placement}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
    >
      <AriaMenu className={styles.menu as string} aria-label={label} autoFocus="first" onClose={onClose}>
        {children}
      </AriaMenu>
    </FloatingPanel>
  )
}

export interface MenuItemProps {
  readonly children: ReactNode
  onAction?(): void
  readonly icon?: ReactNode
  /** Keys that do the same. */
  readonly keys?: string
  readonly isDisabled?: boolean
  readonly isDanger?: boolean
  /** An address that it leads to. */
  readonly href?: string
  /** What it is called where its content is more than words. */
  readonly textValue?: string
  /** Within a section with a selection. */
  readonly id?: string
}

/** One line of a menu. In a section with a selection the chosen one carries a tick. */
export function MenuItem({ children, icon, keys, isDanger, textValue, ...props }: MenuItemProps) {
  const spoken = textValue ?? (typeof children === 'string' ? children : undefined)
  return (
    <AriaMenuItem
      {...props}
      {...(spoken ? { textValue: spoken } : {})}
      className={classes(styles.item, isDanger && styles.danger)}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode === 'none' ? (
            icon
          ) : (
            <span className={styles.tick}>{isSelected ? <Check /> : null}</span>
          )}
          <span className={styles.words}>{children}</span>
          {keys ? <Kbd keys={keys} /> : null}
        </>
      )}
    </AriaMenuItem>
  )
}

export interface MenuSectionProps {
  readonly title: string
  readonly children: ReactNode
  /** The id of the chosen item, where one of them is chosen. */
  readonly selected?: string
  onSelect?(id: string): void
}

/** A group of menu items under a heading, of which one may be chosen. */
export function MenuSection({ title, children, selected, onSelect }: MenuSectionProps) {
  const selection =
    selected === undefined
      ? {}
      : {
          selectionMode: 'single' as const,
          disallowEmptySelection: true,
          selectedKeys: [selected],
          onSelectionChange: (keys: Iterable<React.Key> | 'all') => {
            const [key] = keys === 'all' ? [] : keys
            if (key !== undefined) onSelect?.(String(key))
          },
        }
  return (
    <AriaMenuSection className={styles.section as string} {...selection}>
      <Header className={styles.heading as string}>{title}</Header>
      {children}
    </AriaMenuSection>
  )
}

/** A line between items. */
export function MenuSeparator() {
  return <Separator className={styles.separator as string} />
}
