import { useEffect, useRef } from 'react'
import type { WordedFinding } from '../../state/index.ts'
import { keyOf } from './findingKey.ts'
import { currentFinding } from './panelState.ts'
import { stepFrom } from './stepFrom.ts'
import { useGoTo } from './useGoTo.ts'

/** `F8` goes to the next of some findings and `Shift+F8` to the one before, in every view. */
export function useFindingKeys(findings: readonly WordedFinding[], onStep: () => void): void {
  const goTo = useGoTo()
  const latest = useRef({ findings, goTo, onStep })
  latest.current = { findings, goTo, onStep }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      // A dialog over the view has the word.
      if (document.querySelector('[aria-modal="true"]')) return
      event.preventDefault()
      const open = latest.current.findings
      const next = open[stepFrom(open.map(keyOf), currentFinding.get(), event.shiftKey ? -1 : 1)]
      if (!next) return
      latest.current.onStep()
      latest.current.goTo(next)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
