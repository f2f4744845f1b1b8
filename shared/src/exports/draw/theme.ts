import type { Level, Meaning } from '../../model/index.ts'

/** The light theme of the product: exports and print always use it. */
export const theme = {
  paper: '#ffffff',
  surface: '#ffffff',
  chrome: '#f8f6f3',
  inset: '#f1eeea',
  border: '#e4e0d9',
  border2: '#d2ccc2',
  borderControl: '#8b857a',
  text: '#1f1d1a',
  text2: '#57524a',
  text3: '#6d675e',
  line: '#8c857a',
  lineStrong: '#57524a',
  stripe: '#d9d3c8',
  error: '#c02a1e',
  errorText: '#a32117',
  errorTint: '#fcecea',
  errorBorder: '#f0bdb7',
  ok: '#256537',
  warning: '#9a6700',
  advice: '#2f5d9e',
  warningText: '#7a5200',
  none: '#7b756b',
  noneText: '#5f5a52',
  noneBorder: '#b5aea3',
} as const

export interface LevelColours {
  readonly edge: string
  readonly text: string
  readonly band: string
  readonly tint: string
  readonly line: string
}

const levelColours: Readonly<Record<Level, LevelColours>> = {
  strategic: { edge: '#1f3f78', text: '#1f3f78', band: '#f0f3f9', tint: '#e0e7f3', line: '#d3dcec' },
  directive: { edge: '#0d766b', text: '#0a5f57', band: '#eef6f4', tint: '#d9ece8', line: '#cbe2dd' },
  operational: { edge: '#a5641a', text: '#7d480c', band: '#faf4ea', tint: '#f4e5cd', line: '#ecdcc1' },
  external: { edge: '#6b7280', text: '#4e5560', band: '#f3f3f4', tint: '#e5e6e9', line: '#dadce0' },
}
const noLevel: LevelColours = {
  edge: '#b5aea3',
  text: '#5f5a52',
  band: '#fcfbf9',
  tint: '#f1eeea',
  line: '#dedad2',
}

/** The hues of a level; without one, the greys of what is not stated. */
export function coloursOf(level: Level | null): LevelColours {
  return level ? levelColours[level] : noLevel
}

export interface ChipColours {
  readonly ground: string
  readonly ink: string
  readonly border: string
}

const strongest = { ground: '#1f1d1a', ink: '#ffffff', border: '#1f1d1a' }
const strong = { ground: '#5a6fae', ink: '#ffffff', border: '#5a6fae' }
const outlined = { ground: '#ffffff', ink: '#33437a', border: '#8494c6' }
const pale = { ground: '#efece7', ink: '#57524a', border: '#efece7' }
const ringed = { ground: '#ffffff', ink: '#1f1d1a', border: '#1f1d1a' }

const meaningColours: Readonly<Record<Meaning, ChipColours>> = {
  accountable: strongest,
  responsible: strong,
  support: { ...pale, border: '#5a6fae' },
  verifier: ringed,
  signatory: ringed,
  consulted: outlined,
  informed: pale,
}

/** The ink density of a letter, so that it survives grey print; letters without a meaning are pale. */
export function chipColours(meaning: Meaning | undefined): ChipColours {
  return meaning ? meaningColours[meaning] : pale
}
