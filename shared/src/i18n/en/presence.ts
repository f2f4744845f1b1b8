/** Who else is here. */
export const presence = {
  title: 'People here',
  you: '{{name}} (you)',
  guest: 'Guest',
  more_one: '{{count}} more person',
  more_other: '{{count}} more people',
} as const
