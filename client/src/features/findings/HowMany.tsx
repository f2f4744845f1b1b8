import { useEffect, useState } from 'react'
import { useTranslate } from '../../state/index.ts'

/** How long nothing changes before it is told, in milliseconds: an edit may change the number many times. */
const pause = 1_200

/** Tells a person who listens how many findings are listed, once that has settled. */
export function HowMany({ count }: { readonly count: number }) {
  const { t } = useTranslate()
  const [told, tell] = useState<number>()
  useEffect(() => {
    const timer = setTimeout(() => tell(count), pause)
    return () => clearTimeout(timer)
  }, [count])
  return (
    <p className="visually-hidden" aria-live="polite">
      {told === undefined ? '' : t('findings.listed', { count: told })}
    </p>
  )
}
