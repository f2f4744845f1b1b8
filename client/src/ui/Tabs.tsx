import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Tabs.module.css'

export interface TabItem<Value extends string> {
  readonly value: Value
  readonly label: string
  /** Beside the label. */
  readonly count?: number
  readonly content: ReactNode
}

export interface TabsProps<Value extends string> {
  readonly label: string
  readonly items: readonly TabItem<Value>[]
  readonly value: Value
  onChange(value: Value): void
  readonly className?: string | undefined
}

/** Sheets of one panel, one in view. */
export function Tabs<Value extends string>({ label, items, value, onChange, className }: TabsProps<Value>) {
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => onChange(String(key) as Value)}
      className={classes(styles.tabs, className)}
    >
      <TabList aria-label={label} className={styles.list as string}>
        {items.map((item) => (
          <Tab key={item.value} id={item.value} className={styles.tab as string}>
            {item.label}
            {item.count ? <span className={styles.count}>{item.count}</span> : null}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.value} id={item.value} className={styles.panel as string}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
