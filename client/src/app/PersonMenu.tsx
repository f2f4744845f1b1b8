import { UserPen } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Me } from 'shared/protocol'
import { useTranslate } from '../state/language.ts'
import { personColour } from '../state/personColour.ts'
import { Avatar, Menu, MenuItem, MenuSection } from '../ui/index.ts'
import { AboutMe } from './AboutMe.tsx'
import { Appearance } from './Appearance.tsx'
import styles from './PersonMenu.module.css'

/** The person before the screen, and what is theirs alone. */
export function PersonMenu({ me }: { readonly me: Me }) {
  const { t } = useTranslate()
  const [isChanging, setChanging] = useState(false)
  return (
    <>
      <Menu
        label={me.name}
        placement="bottom end"
        trigger={
          <Button className={styles.button as string} aria-label={t('shell.you', { name: me.name })}>
            <Avatar name={me.name} colour={personColour(me.id)} />
          </Button>
        }
      >
        <MenuSection title={[me.name, me.institution, me.country].filter(Boolean).join(' · ')}>
          <MenuItem icon={<UserPen />} onAction={() => setChanging(true)}>
            {t('shell.introduce.change')}
          </MenuItem>
        </MenuSection>
        <Appearance />
      </Menu>
      {isChanging ? <AboutMe me={me} onClose={() => setChanging(false)} /> : null}
    </>
  )
}
