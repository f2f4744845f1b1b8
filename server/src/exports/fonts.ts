import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const inter = (style: string) => require.resolve(`@expo-google-fonts/inter/${style}/Inter_${style}.ttf`)

/** The font files that pictures are drawn with, by weight: the same on every machine, none fetched. */
export const fontFiles = {
  400: inter('400Regular'),
  500: inter('500Medium'),
  600: inter('600SemiBold'),
  700: inter('700Bold'),
  '400italic': inter('400Regular_Italic'),
  '600italic': inter('600SemiBold_Italic'),
} as const
