export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value that so large a share of all lies at or below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** How one figure of ours stands to another server's: the median of the ratios within each round. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)))
}

/** A ratio beside its goal, as it is printed. */
export function ratioText(value: number, goal?: number): string {
  const text = `${value.toFixed(2)} ×`
  if (goal === undefined) return text
  return `${text} (goal ≤ ${goal}: ${value <= goal ? 'met' : 'MISSED'})`
}

export function milliseconds(value: number): string {
  return value.toFixed(value < 1 ? 2 : value < 100 ? 1 : 0)
}
