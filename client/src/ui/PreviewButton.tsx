import { useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './PreviewButton.module.css'

/** What a press would do, line by line, under a heading. */
export interface Preview {
  readonly title: string
  readonly lines: readonly string[]
}

export interface PreviewButtonProps {
  readonly label: string
  /** Asked when it is shown. */
  preview(): Preview
  onPress(): void
  /** Whether the preview is in sight, for whoever shows the same elsewhere. */
  onPreview?(isShown: boolean): void
  /** The words of the window that asks. */
  readonly words: { readonly apply: string; readonly cancel: string; readonly close: string }
  readonly className?: string | undefined
}

/**
 * A button whose effect is seen before it is pressed: beside it as soon as it is pointed at or has the focus.
 * Under a finger, which does neither, a window shows it and asks.
 */
export function PreviewButton(props: PreviewButtonProps) {
  const { label, preview, onPress, onPreview, words, className } = props
  const [isShown, setShown] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const show = (isNow: boolean) => {
    setShown(isNow)
    onPreview?.(isNow)
  }
  const ask = (isNow: boolean) => {
    setAsking(isNow)
    onPreview?.(isNow)
  }
  return (
    <>
      <TooltipTrigger delay={0} closeDelay={60} onOpenChange={show}>
        <Button
          size="small"
          className={className}
          onPress={({ pointerType }) => {
            if (pointerType === 'touch' || pointerType === 'virtual') return ask(true)
            show(false)
            onPress()
          }}
        >
          {label}
        </Button>
        <Tooltip className={styles.preview as string} placement="top" offset={6}>
          {isShown ? <Lines {...preview()} /> : null}
        </Tooltip>
      </TooltipTrigger>
      {isAsking ? (
        <Dialog
          title={label}
          size="small"
          isOpen
          onClose={() => ask(false)}
          closeLabel={words.close}
          footer={
            <>
              <Button onPress={() => ask(false)}>{words.cancel}</Button>
              <Button
                variant="primary"
                onPress={() => {
                  ask(false)
                  onPress()
                }}
              >
                {words.apply}
              </Button>
            </>
          }
        >
          <div className={styles.asked}>
            <Lines {...preview()} />
          </div>
        </Dialog>
      ) : null}
    </>
  )
}

function Lines({ title, lines }: Preview) {
  return (
    <>
      <p className={styles.title}>{title}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
