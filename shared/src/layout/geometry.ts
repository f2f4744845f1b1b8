import type { Id, Level, RelationKind } from '../model/index.ts'

/**
 * The picture of a chart in pixels at zoom 1: what canvas and exports draw. Laid-out cards start near the
 * origin; `x` and `y` go below zero only where somebody placed a card there by hand.
 */
export interface ChartGeometry extends Box {
  readonly bands: readonly Band[]
  /** The tray of unplaced bodies, below the bands; null when it is empty. */
  readonly tray: Band | null
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
  /** Where its name begins (left end, top), clear of lines. */
  readonly name: Point
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
  /**
   * Relations that this line stands for too: the reporting line of a secretariat or adviser to the body
   * that it serves, which would run beside it and say nothing more.
   */
  readonly also: readonly Id[]
}
