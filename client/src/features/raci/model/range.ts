/** A place in the grid by index; row `-1` is the header, column `-1` the names. */
export interface Point {
  readonly row: number
  readonly column: number
}

/** Two corners: where a selection began and where it has got to. */
export interface Range {
  readonly anchor: Point
  readonly head: Point
}

export interface Bounds {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export function boundsOf({ anchor, head }: Range): Bounds {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  }
}

export function isSingle({ anchor, head }: Range): boolean {
  return anchor.row === head.row && anchor.column === head.column
}
