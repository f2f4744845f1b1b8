import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../state/language.ts'
import { useSession } from '../state/session.ts'
import { usePresence } from '../state/usePresence.ts'

/** Others' changes are told together, not one by one. */
const pause = 4_000

/** What a person who listens is told of the changes of others: one sentence for all of a few seconds. */
export function useAnnouncements(): string {
  const { t } = useTranslate()
  const { othersChanged } = useSession()
  const { others } = usePresence()
  const [words, setWords] = useState('')
  const latest = useRef({ t, others })
  latest.current = { t, others }
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = othersChanged.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        const { t: say, others: people } = latest.current
        const [who] = people
        if (who) setWords(say('shell.announce.changed', { count: people.length, who: who.name }))
      }, pause)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [othersChanged])
  return words
}
