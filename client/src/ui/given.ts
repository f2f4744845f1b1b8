/** The properties that have a value: an absent one and an undefined one are not the same to every component. */
export function given<Props extends object>(props: Props): Given<Props> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<Props>
}

type Given<Props> = { [Key in keyof Props]?: Exclude<Props[Key], undefined> }
