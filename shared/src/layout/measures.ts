/** The measurements of a chart, in pixels at zoom 1. */
export const measures = {
  /** Around everything. */
  inset: 12,
  card: { width: 224, height: 76, heightWithLine: 94, wideWidth: 304 },
  /** Between neighbours of a row. */
  gap: 20,
  /** Between a body and the secretariat beside it: room for the label of the line. */
  sideGap: 108,
  /** Between rows: where lines run, and in a hanging column. */
  rank: 48,
  hangingRank: 14,
  /** A hanging column's line runs this far left of its cards. */
  hang: 10,
  band: { gap: 8, sides: 20, bottom: 16, name: 22, nameLeft: 12, nameTop: 8, nameWidth: 210, bus: 30 },
  /** From a card to the first line that runs along it, and between lines. */
  track: { margin: 16, pitch: 8, labelledPitch: 20 },
  /** The least distance of a line that passes a card, and of two lines side by side. */
  clearance: 4,
  between: 5,
  port: { margin: 16, spacing: 10 },
  label: { width: 96, height: 16 },
} as const

/** More leaves than this hang in columns instead of standing in a row. */
export const hangAbove = 6
/** More advisers than this are laid out as subordinates, not beside their body. */
export const sidesAtMost = 4
