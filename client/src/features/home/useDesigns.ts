import { useCallback, useEffect, useState } from 'react'
import type { Text } from 'shared/model'
import type { DesignCreated, DesignSummary, ProblemFault, TemplateSummary } from 'shared/protocol'
import { ApiError, callApi, useTranslate } from '../../state/index.ts'
import { open } from '../../state/navigation.ts'
import { reasonOf } from '../../state/reasonOf.ts'
import { useToast } from '../../ui/index.ts'

/** The list of designs, and all that can be done with it. */
export interface Designs {
  /** Undefined until the server has answered. */
  readonly designs: readonly DesignSummary[] | undefined
  readonly templates: readonly TemplateSummary[]
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
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
  const [faults, setFaults] = useState<readonly ProblemFault[]>()

  const failed = useCallback(
    (error: unknown) => toast.show({ text: t('home.failed', { reason: reasonOf(error) }), tone: 'error' }),
    [toast, t],
  )
  const load = useCallback(
    () =>
      callApi<DesignSummary[]>('GET', `/designs${isBin ? '?bin=1' : ''}`).then(
        (listed) => setDesigns(listed.toSorted(lastTouchedFirst)),
        failed,
      ),
    [isBin, failed],
  )
  useEffect(() => {
    setDesigns(undefined)
    void load()
    // Whoever comes back to this page finds what became of the designs meanwhile.
    const seen = () => document.visibilityState === 'visible' && void load()
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  }, [load])
  useEffect(() => {
    if (isOwner) callApi<TemplateSummary[]>('GET', '/templates').then(setTemplates, failed)
  }, [isOwner, failed])

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
