import { Button as AriaButton } from 'react-aria-components'
import type { Me } from 'shared/protocol'
import { type Person, usePresence, useTranslate } from '../../state/index.ts'
import { personColour } from '../../state/personColour.ts'
import { classes, Popover } from '../../ui/index.ts'
import styles from './PeopleHere.module.css'

type Shown = Pick<Person, 'id' | 'name' | 'country' | 'institution' | 'colour'>

/** As many avatars as the bar has room for. */
const most = 4

/** Who has the design open, oneself first; each person once, with however many tabs. */
export function PeopleHere({ me }: { readonly me: Me }) {
  const { t } = useTranslate()
  const { others } = usePresence()
  const people = new Map<string, Shown>([[me.id, { ...me, colour: personColour(me.id) }]])
  for (const person of others) if (!people.has(person.id)) people.set(person.id, person)
  const all = [...people.values()]
  const nameOf = (person: Shown) => {
    const name = person.name || t('presence.guest')
    return person.id === me.id ? t('presence.you', { name }) : name
  }
  const described = (person: Shown) =>
    [nameOf(person), person.institution, person.country].filter(Boolean).join(' · ')
  return (
    <div className={styles.people}>
      <ul className={styles.list} aria-label={t('presence.title')}>
        {all.slice(0, most).map((person) => (
          <li
            key={person.id}
            className={classes(styles.avatar, person.id === me.id && styles.me)}
            data-person={person.colour}
            title={described(person)}
          >
            <span aria-hidden>{initials(person.name)}</span>
            <span className="visually-hidden">{described(person)}</span>
          </li>
        ))}
      </ul>
      {all.length > most ? (
        <Popover
          label={t('presence.title')}
          trigger={
            <AriaButton
              className={styles.more as string}
              aria-label={t('presence.more', { count: all.length - most })}
            >
              +{all.length - most}
            </AriaButton>
          }
        >
          <ul className={styles.all}>
            {all.map((person) => (
              <li key={person.id}>
                <span className={styles.avatar} data-person={person.colour} aria-hidden>
                  {initials(person.name)}
                </span>
                {described(person)}
              </li>
            ))}
          </ul>
        </Popover>
      ) : null}
    </div>
  )
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : undefined].map(
    (part) => [...(part ?? '')][0] ?? '',
  )
  return letters.join('').toLocaleUpperCase() || '?'
}
