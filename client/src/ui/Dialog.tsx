import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './Button.tsx'
import { classes } from './classes.ts'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  /** Asked for by Escape, by the close button and by a click beside it. */
  onClose(): void
  /** Of the close button. */
  readonly closeLabel: string
  readonly children: ReactNode
  /** Buttons at the lower edge, the main one last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** `alertdialog`: something is lost unless it is answered; a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog'
}

/** A window over everything else, that asks or shows one thing. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, closeLabel, children, footer, size = 'medium', role = 'dialog' } = props
  return (
    <ModalOverlay
      className={styles.overlay as string}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={classes(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog as string} role={role}>
          <header className={styles.header}>
            <Heading slot="title" className={styles.title as string}>
              {title}
            </Heading>
            <IconButton label={closeLabel} size="small" onPress={onClose}>
              <X aria-hidden />
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
          {footer ? <footer className={styles.footer}>{footer}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
