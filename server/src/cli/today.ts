import type { DateOnly } from 'shared/model'

/** The day where the person is. */
export function today(): DateOnly {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
