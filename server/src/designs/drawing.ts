import { type Thumbnail, thumbnail } from 'shared/layout'
import type { Design } from 'shared/model'

/** The proportions of the largest picture on the home page; smaller ones are scaled from it. */
const room = { width: 432, height: 258 }

/** A small picture of a design, for lists. */
export function drawingOf(design: Design): Thumbnail {
  return thumbnail(design, room)
}
