import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const inter = (style: string) => require.resolve(`@expo-google-fonts/inter/${style}/Inter_${style}.ttf`)

/** The font files that pictures are drawn with, by weight: the same on every machine, none fetched. */
export const fontFiles = {
  regular: inter('400Regular'),
  medium: inter('500Medium'),
  semibold: inter('600SemiBold'),
  bold: inter('700Bold'),
  italic: inter('400Regular_Italic'),
  semiboldItalic: inter('600SemiBold_Italic'),
} as const
export type FontStyle = keyof typeof fontFiles
