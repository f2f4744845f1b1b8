/** Small choices of this person that outlive a reload. A browser that keeps nothing is no reason to fail. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`plenaria.${key}`)
  } catch {
    return null
  }
}

/** Keeps a choice; null forgets it. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`plenaria.${key}`)
    else localStorage.setItem(`plenaria.${key}`, value)
  } catch {
    // Then it holds until the page is closed.
  }
}
