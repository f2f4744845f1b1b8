import { lazy, Suspense } from 'react'
import type { Me } from 'shared/protocol'
import { openDialog } from '../state/dialogs.ts'
import { useTranslate } from '../state/language.ts'
import { usePlace, type View } from '../state/navigation.ts'
import { useSession } from '../state/session.ts'
import { useStore } from '../state/store.ts'
import styles from './DesignFrame.module.css'
import { Loading } from './pages.tsx'
import { Rail } from './Rail.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useAnnouncements } from './useAnnouncements.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useShortcuts } from './useShortcuts.ts'

const viewComponents = {
  chart: lazy(() => import('./StructureView.tsx')),
  raci: lazy(() => import('./MapView.tsx')),
  both: lazy(() => import('./SplitView.tsx')),
  lists: lazy(() => import('../features/lists/ListsView.tsx')),
  findings: lazy(() => import('../features/findings/FindingsView.tsx')),
} as const satisfies Record<View, unknown>
const FindingsDrawer = lazy(() => import('../features/findings/FindingsDrawer.tsx'))
const ShareDialog = lazy(() =>
  import('../features/share/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
)
const ExportDialog = lazy(() =>
  import('../features/export/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
)

const HelpSheet = lazy(() => import('../features/help/HelpSheet.tsx'))
const ImportDialog = lazy(() => import('../features/import/ImportDialog.tsx'))
const Palette = lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette })))

/** The frame around the views of a design: bar, rail, the view, status. */
export function DesignFrame({ view, me }: { readonly view: View; readonly me: Me }) {
  const { t } = useTranslate()
  const opened = useStore(openDialog)
  const close = () => openDialog.set(null)
  useShortcuts({ onSearch: () => openDialog.set('search') })
  useDocumentTitle()
  const announcement = useAnnouncements()
  const Shown = viewComponents[view]
  const place = usePlace()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#view">
        {t('shell.skip')}
      </a>
      <TopBar me={me} onOpen={openDialog.set} />
      <Rail view={view} />
      <main id="view" className={styles.view} tabIndex={-1}>
        <div className={styles.stage}>
          <Suspense fallback={<Loading />}>
            <Shown />
          </Suspense>
        </div>
        {view !== 'raci' && view !== 'findings' ? (
          <Suspense fallback={null}>
            <FindingsDrawer key={view} view={view} />
          </Suspense>
        ) : null}
      </main>
      <StatusBar />
      <div className="visually-hidden" aria-live="polite">
        {announcement}
      </div>
      <Suspense fallback={null}>
        {place.page === 'help' ? <HelpSheet rule={place.rule} /> : null}
        {opened === 'search' ? <Palette onClose={close} /> : null}
        {opened === 'share' ? <ShareDialogFor onClose={close} /> : null}
        {opened === 'import' ? <ImportDialog onClose={close} /> : null}
        {opened === 'export' ? <ExportDialog isOpen onClose={close} /> : null}
      </Suspense>
    </div>
  )
}

function ShareDialogFor({ onClose }: { onClose(): void }) {
  const { id } = useSession()
  return <ShareDialog designId={id} isOpen onClose={onClose} />
}
