import { lazy, Suspense, useRef, useState } from 'react'
import { Canvas } from '../features/canvas/Canvas.tsx'
import { FirstBody } from '../features/canvas/FirstBody.tsx'
import RaciView from '../features/raci/RaciView.tsx'
import { useTranslate } from '../state/language.ts'
import { remember, remembered } from '../state/remembered.ts'
import { useDesignPart } from '../state/useDesign.ts'
import { useIsNarrow } from '../state/useIsNarrow.ts'
import styles from './SplitView.module.css'

const StructureDialogs = lazy(() =>
  import('../features/canvas/StructureDialogs.tsx').then((module) => ({ default: module.StructureDialogs })),
)

/** Neither side becomes too small to read. */
const shares = { least: 25, most: 75, step: 5 } as const

/** Chart and map beside each other, with one selection: the screen for meetings. A phone shows the map alone. */
export default function SplitView() {
  const isEmpty = useDesignPart((design) => design.bodies.length === 0)
  const isNarrow = useIsNarrow()
  if (isNarrow) return <RaciView />
  return (
    <>
      <Sides left={isEmpty ? <FirstBody /> : <Canvas />} right={<RaciView hasPanel={false} />} />
      <Suspense fallback={null}>
        <StructureDialogs />
      </Suspense>
    </>
  )
}

function Sides({ left, right }: { readonly left: React.ReactNode; readonly right: React.ReactNode }) {
  const { t } = useTranslate()
  const frame = useRef<HTMLDivElement>(null)
  const [share, setShare] = useState(() => within(Number(remembered('split')) || 50))
  const give = (next: number) => {
    setShare(within(next))
    remember('split', String(within(next)))
  }
  const pull = (event: React.PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (box && event.currentTarget.hasPointerCapture(event.pointerId))
      give(((event.clientX - box.left) / box.width) * 100)
  }
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={{ gridTemplateColumns: `${share}fr 1px ${100 - share}fr` }}
    >
      <div className={styles.side}>{left}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a line that moves is no horizontal rule */}
      <div
        role="separator"
        tabIndex={0}
        aria-label={t('shell.split.divider')}
        aria-orientation="vertical"
        aria-valuenow={Math.round(share)}
        aria-valuemin={shares.least}
        aria-valuemax={shares.most}
        className={styles.divider}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={pull}
        onDoubleClick={() => give(50)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') give(share - shares.step)
          else if (event.key === 'ArrowRight') give(share + shares.step)
          else if (event.key === 'Home') give(shares.least)
          else if (event.key === 'End') give(shares.most)
          else return
          event.preventDefault()
        }}
      />
      <div className={styles.side}>{right}</div>
    </div>
  )
}

function within(share: number): number {
  return Math.min(shares.most, Math.max(shares.least, share))
}
