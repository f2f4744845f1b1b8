/** The product's mark: three levels, one line. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 8v4M5.5 16v-2.5A1.5 1.5 0 0 1 7 12h10a1.5 1.5 0 0 1 1.5 1.5V16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      />
      <rect x="8.5" y="3" width="7" height="5" rx="1.4" fill="var(--l-strategic-edge)" />
      <rect x="2" y="16" width="7" height="5" rx="1.4" fill="var(--l-directive-edge)" />
      <rect x="15" y="16" width="7" height="5" rx="1.4" fill="var(--l-operational-edge)" />
    </svg>
  )
}
