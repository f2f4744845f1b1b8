import type { Id, Level, RelationKind } from '../model/index.ts'

/** The picture of a chart in pixels at zoom 1, origin at the top left: what canvas and exports draw. */
export interface ChartGeometry {
  readonly width: number
  readonly height: number
  readonly bands: readonly Band[]
  readonly cards: readonly CardBox[]
  readonly lines: readonly Line[]
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The ground of one level; `null` holds the bodies whose level is not stated. */
export interface Band extends Box {
  readonly level: Level | null
}

export interface CardBox extends Box {
  readonly id: Id
  /** The level whose band it stands in. */
  readonly level: Level | null
  /** Bodies below it that a collapse hides. */
  readonly hidden: number
  /** Stands in the tray. */
  readonly unplaced: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line between two cards, orthogonal, from its `from` end to its `to` end. */
export interface Line {
  /** The relation's id. */
  readonly id: Id
  readonly kind: RelationKind
  readonly from: Id
  readonly to: Id
  readonly points: readonly Point[]
  /** Where its label is centred, over empty ground. */
  readonly label: Point
}
