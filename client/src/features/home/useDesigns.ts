import { useCallback, useEffect, useState } from 'react'
import type { Text } from 'shared/model'
import type { DesignCreated, DesignSummary, ProblemFault, TemplateSummary } from 'shared/protocol'
import { ApiError, callApi, useTranslate } from '../../state/index.ts'
import { open } from '../../state/navigation.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { remember, remembered } from '../../state/remembered.ts'
import { useToast } from '../../ui/index.ts'

/** The list of designs, and all that can be done with it. */
export interface Designs {
  /** Undefined until the server has answered. */
  readonly designs: readonly DesignSummary[] | undefined
  readonly templates: readonly TemplateSummary[]
  /** The server cannot be reached: these are the designs as this browser last saw them. */
  readonly isOffline: boolean
  /** What is wrong with the file that was chosen last. */
  readonly faults: readonly ProblemFault[] | undefined
  forgetFaults(): void
  rename(design: DesignSummary, title: Text): Promise<void>
  duplicate(design: DesignSummary): Promise<void>
  moveToBin(design: DesignSummary, title: string): Promise<void>
  restore(design: DesignSummary): Promise<void>
  /** Makes a design and opens it. */
  create(template: TemplateSummary, title: Text, languages: readonly string[]): Promise<void>
  /** Makes a design of a file and opens it. */
  openFile(file: File): Promise<void>
}

/** Asks the server for the designs in use, or for those in the bin; owners are offered templates too. */
export function useDesigns(isOwner: boolean, isBin: boolean): Designs {
  const { t } = useTranslate()
  const toast = useToast()
  const [designs, setDesigns] = useState<readonly DesignSummary[]>()
  const [isOffline, setOffline] = useState(false)
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
  const [faults, setFaults] = useState<readonly ProblemFault[]>()

  const failed = useCallback(
    (error: unknown) => toast.show({ text: t('home.failed', { reason: reasonOf(error, t) }), tone: 'error' }),
    [toast, t],
  )
  const load = useCallback(async () => {
    try {
      const listed = await callApi<DesignSummary[]>('GET', `/designs${isBin ? '?bin=1' : ''}`)
      const sorted = listed.toSorted(lastTouchedFirst)
      if (!isBin) rememberDesigns(sorted)
      setDesigns(sorted)
      setOffline(false)
    } catch (error) {
      if (!(error instanceof ApiError) || !error.isUnreachable) return failed(error)
      setDesigns(isBin ? [] : rememberedDesigns())
      setOffline(true)
    }
  }, [isBin, failed])
  useEffect(() => {
    setDesigns(undefined)
    void load()
    // Whoever comes back to this page finds what became of the designs meanwhile.
    const seen = () => document.visibilityState === 'visible' && void load()
    document.addEventListener('visibilitychange', seen)
    addEventListener('online', seen)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      removeEventListener('online', seen)
    }
  }, [load])
  useEffect(() => {
    if (isOwner && !isOffline) callApi<TemplateSummary[]>('GET', '/templates').then(setTemplates, () => {})
  }, [isOwner, isOffline])

  const act = async (work: Promise<unknown>) => {
    try {
      await work
    } catch (error) {
      failed(error)
    }
    await load()
  }
  const restore = ({ id }: DesignSummary) => act(callApi('POST', `/designs/${id}/restore`))
  return {
    designs,
    templates,
    isOffline,
    faults,
    forgetFaults: () => setFaults(undefined),
    rename: ({ id }, title) => act(callApi('PATCH', `/designs/${id}`, { title })),
    duplicate: ({ id }) => act(callApi('POST', `/designs/${id}/duplicate`, {})),
    restore,
    async moveToBin(design, title) {
      await act(callApi('DELETE', `/designs/${design.id}`))
      toast.show({
        text: t('home.binned', { title }),
        action: { label: t('home.undo'), run: () => void restore(design) },
      })
    },
    async create({ id: template }, title, languages) {
      try {
        const { id } = await callApi<DesignCreated>('POST', '/designs', { template, title, languages })
        open({ page: 'design', id, view: 'chart' })
      } catch (error) {
        failed(error)
      }
    },
    async openFile(file) {
      try {
        const { id } = await callApi<DesignCreated>('POST', '/designs', await file.text())
        open({ page: 'design', id, view: 'chart' })
      } catch (error) {
        if (error instanceof ApiError && error.problem?.faults) setFaults(error.problem.faults)
        else failed(error)
      }
    },
  }
}

function lastTouchedFirst(a: DesignSummary, b: DesignSummary): number {
  return Date.parse(b.deletedAt ?? b.updatedAt) - Date.parse(a.deletedAt ?? a.updatedAt)
}

/** As many as a browser has room for: each with its drawing. */
const mostRemembered = 24

function rememberDesigns(designs: readonly DesignSummary[]): void {
  remember('designs', JSON.stringify(designs.slice(0, mostRemembered)))
}

function rememberedDesigns(): readonly DesignSummary[] {
  try {
    return JSON.parse(remembered('designs') ?? '[]') as DesignSummary[]
  } catch {
    return []
  }
}
