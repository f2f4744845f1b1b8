import { X } from 'lucide-react'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_ToastQueue as ToastQueue,
} from 'react-aria-components'
import { Button, IconButton } from './Button.tsx'
import { classes } from './classes.ts'
import styles from './Toast.module.css'

export interface ToastMessage {
  readonly text: string
  readonly tone?: 'plain' | 'error'
  /** Something to do about it, such as taking it back. */
  readonly action?: { readonly label: string; run(): void }
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

export interface Toasts {
  /** Shows a message for a while; one with something to do about it stays longer. */
  show(message: ToastMessage): void
}

const toasts: Toasts = {
  show(message) {
    // The same words twice are one message: three people may run into one refusal.
    for (const shown of queue.visibleToasts) if (shown.content.text === message.text) queue.close(shown.key)
    queue.add(message, { timeout: message.action ? 12_000 : 7_000 })
  },
}

/** Short messages at the edge of the screen. They never take the focus. */
export function useToast(): Toasts {
  return toasts
}

/** Where messages appear; stands once, at the root. */
export function ToastRegion({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  return (
    <AriaToastRegion queue={queue} className={styles.region as string} aria-label={label}>
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={classes(styles.toast, toast.content.tone === 'error' && styles.error)}
        >
          <AriaToastContent className={styles.content as string}>
            <Text slot="title">{toast.content.text}</Text>
          </AriaToastContent>
          {toast.content.action ? (
            <Button
              size="small"
              onPress={() => {
                toast.content.action?.run()
                queue.close(toast.key)
              }}
            >
              {toast.content.action.label}
            </Button>
          ) : null}
          <IconButton label={closeLabel} size="small" onPress={() => queue.close(toast.key)}>
            <X aria-hidden />
          </IconButton>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}
