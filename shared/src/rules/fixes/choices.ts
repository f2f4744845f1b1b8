/** As many choices as a person can compare: of more, the first are offered, and the rest is a matter of searching. */
const most = 9

/** The first things that something holds for, as many as a fix offers to choose from. */
export function firstChoices<Thing>(
  things: Iterable<Thing>,
  isFit: (thing: Thing) => boolean = () => true,
): Thing[] {
  const found: Thing[] = []
  for (const thing of things) {
    if (found.length >= most) break
    if (isFit(thing)) found.push(thing)
  }
  return found
}
