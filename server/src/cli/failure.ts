/** The command ends without a result; each line says why in plain words. */
export class CommandFailure extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[], options?: { readonly cause?: unknown }) {
    super(lines.join('\n'), options)
    this.name = 'CommandFailure'
    this.lines = lines
  }
}
