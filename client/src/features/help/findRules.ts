import { normalised } from 'shared/model'
import type { RulePage } from 'shared/rules'

/** The pages that hold every word of a search, whatever its accents and capitals. */
export function findRules(pages: readonly RulePage[], words: string): readonly RulePage[] {
  const wanted = normalised(words).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return pages
  return pages.filter(({ id, title, what, why }) => {
    const haystack = `${normalised([title, what, why].join(' '))} ${id}`
    return wanted.every((word) => haystack.includes(word))
  })
}
