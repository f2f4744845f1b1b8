import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../state/language.ts'
import { useSession } from '../state/session.ts'
import { usePresence } from '../state/usePresence.ts'

/** Others' changes are told together, not one by one. */
const pause = 4_000

/** What a person who listens is told of the changes of others: one sentence for all of a few seconds. */
export function useAnnouncements(): string {
  const { t, lang } = useTranslate()
  const { lastAuthors } = useSession()
  const { others } = usePresence()
  const [words, setWords] = useState('')
  const latest = useRef({ t, lang, others })
  latest.current = { t, lang, others }
  useEffect(() => {
    const names = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = lastAuthors.subscribe(() => {
      const authors = lastAuthors.get()
      for (const { key, name } of latest.current.others) if (authors.includes(key) && name) names.add(name)
      timer ??= setTimeout(() => {
        timer = undefined
        const { t: say, lang: language } = latest.current
        const who = new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
        if (who) setWords(say('shell.announce.changed', { count: names.size, who }))
        names.clear()
      }, pause)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [lastAuthors])
  return words
}
