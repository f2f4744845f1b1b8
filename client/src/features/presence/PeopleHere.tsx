import { Button } from 'react-aria-components'
import type { Me } from 'shared/protocol'
import { type Focus, type Person, useNavigate, usePresence, useTranslate } from '../../state/index.ts'
import { personColour } from '../../state/personColour.ts'
import { Avatar, Popover, Tooltip } from '../../ui/index.ts'
import styles from './PeopleHere.module.css'

interface PeopleHereProps {
  readonly me: Me
  /** As many avatars as there is room for. */
  readonly most: number
}

/** Who has the design open, oneself first; each person once, with however many tabs. */
export function PeopleHere({ me, most }: PeopleHereProps) {
  const { t } = useTranslate()
  const { others } = usePresence()
  const { go } = useNavigate()
  const people = [...new Map(others.map((person) => [person.id, person])).values()].filter(
    ({ id }) => id !== me.id,
  )
  // One place is taken by oneself; where not all fit, another one by the number of those who do not.
  const room = people.length > most - 1 ? most - 2 : most - 1
  const hidden = people.slice(room)
  const visit = (person: Person) => go({ view: person.view, ...focusOf(person) })

  return (
    <div className={styles.people}>
      <ul className={styles.list} aria-label={t('presence.title')}>
        <li className={styles.me} data-person={personColour(me.id)} title={described(me)}>
          <Avatar name={me.name} colour={personColour(me.id)} />
          <span className="visually-hidden">{t('presence.you', { name: described(me) })}</span>
        </li>
        {people.slice(0, room).map((person) => (
          <li key={person.id}>
            <Tooltip text={described(person, t('presence.guest'))}>
              <Button className={styles.visit as string} onPress={() => visit(person)}>
                <Avatar name={person.name} colour={person.colour} />
                <span className="visually-hidden">{described(person, t('presence.guest'))}</span>
              </Button>
            </Tooltip>
          </li>
        ))}
      </ul>
      {hidden.length > 0 ? (
        <Popover
          label={t('presence.title')}
          placement="bottom end"
          trigger={
            <Button
              className={styles.more as string}
              aria-label={t('presence.more', { count: hidden.length })}
            >
              +{hidden.length}
            </Button>
          }
        >
          <ul className={styles.all}>
            {hidden.map((person) => (
              <li key={person.id}>
                <Button className={styles.row as string} onPress={() => visit(person)}>
                  <Avatar name={person.name} colour={person.colour} />
                  <span>
                    {person.name || t('presence.guest')}
                    <small>{[person.institution, person.country].filter(Boolean).join(' · ')}</small>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </Popover>
      ) : null}
    </div>
  )
}

function described(person: Pick<Person, 'name' | 'institution' | 'country'>, nameless = ''): string {
  return [person.name || nameless, person.institution, person.country].filter(Boolean).join(' · ')
}

/** What somebody has before them, to go and see it. */
function focusOf({ cell, selection }: Person): { readonly focus?: Focus } {
  if (cell) return { focus: cell }
  const [id] = selection
  return id === undefined ? {} : { focus: { id } }
}
