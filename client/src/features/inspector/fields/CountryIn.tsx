import { useTranslate } from '../../../state/index.ts'
import { Found } from './Choice.tsx'
import { countryItems } from './countries.ts'
import type { Target } from './target.ts'

interface CountryInProps {
  readonly target: Target
  readonly label: string
  readonly value: string | null | undefined
}

/** A country, by its name in the reader's language. */
export function CountryIn({ target, label, value }: CountryInProps) {
  const { lang } = useTranslate()
  return <Found target={target} label={label} value={value} items={countryItems(lang)} />
}
