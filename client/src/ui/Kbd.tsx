import styles from './Kbd.module.css'

/** Keys to press, as printed on them: `Ctrl+K`. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{keys.replaceAll('+', ' ')}</kbd>
}
