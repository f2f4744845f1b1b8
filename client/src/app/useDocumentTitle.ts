import { useEffect } from 'react'
import { useTranslate } from '../state/language.ts'
import { useDesignPart } from '../state/useDesign.ts'
import { useReader } from '../state/useReader.ts'

/** The design's title as this person reads it. */
export function useDesignTitle(): string {
  const { t } = useTranslate()
  const { read } = useReader()
  return read(useDesignPart((design) => design.data.title))?.value ?? t('shell.untitled')
}

/** Names the browser's tab after the design. */
export function useDocumentTitle(): void {
  const title = useDesignTitle()
  useEffect(() => {
    document.title = `${title} · Plenaria`
    return () => {
      document.title = 'Plenaria'
    }
  }, [title])
}
