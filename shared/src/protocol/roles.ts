/** What a person may be in one design, strongest first. */
export const roles = ['owner', 'editor', 'commenter', 'viewer'] as const
export type Role = (typeof roles)[number]

/** The roles that a link can give. */
export const linkRoles = ['viewer', 'commenter', 'editor'] as const
export type LinkRole = (typeof linkRoles)[number]

/** Who may do what in a design. Making designs at all is the right of the server's owner alone. */
export const rights = {
  read: ['owner', 'editor', 'commenter', 'viewer'],
  writeDesign: ['owner', 'editor'],
  writeComments: ['owner', 'editor', 'commenter'],
  waive: ['owner', 'editor'],
  waiveErrors: ['owner'],
  manage: ['owner'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
export type Right = keyof typeof rights

/** Whether a role carries a right. */
export function may(role: Role, right: Right): boolean {
  return (rights[right] as readonly Role[]).includes(role)
}

/** The stronger of two roles. */
export function strongerRole(a: Role, b: Role): Role {
  return roles.indexOf(a) <= roles.indexOf(b) ? a : b
}
