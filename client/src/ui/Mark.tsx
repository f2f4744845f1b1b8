/** The product's mark: one body and the two below it. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <rect x="8.5" y="2.5" width="7" height="4.6" rx="1.4" fill="currentColor" />
      <path
        d="M12 7v4.2M5.2 17v-3a2.8 2.8 0 0 1 2.8-2.8h8a2.8 2.8 0 0 1 2.8 2.8v3"
        stroke="currentColor"
        strokeWidth="1.6"
      />
      <rect x="2" y="16.6" width="6.4" height="4.6" rx="1.4" fill="var(--l-directive-edge)" />
      <rect x="15.6" y="16.6" width="6.4" height="4.6" rx="1.4" fill="var(--l-operational-edge)" />
    </svg>
  )
}
