import type { CardBox } from 'shared/layout'
import type { Design, Id } from 'shared/model'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** Where an arrow key leads from a card: along the tree up and down, to the nearest card sideways. */
export function walk(
  design: Design,
  cards: ReadonlyMap<Id, CardBox>,
  from: Id | undefined,
  direction: Direction,
): Id | undefined {
  const here = cards.get(from ?? '')
  if (!here) return [...cards.values()].sort((a, b) => a.y - b.y || a.x - b.x)[0]?.id
  if (direction === 'up')
    return shown(cards, design.tree.parentOf(here.id) ?? undefined) ?? nearest(cards, here, 'up')
  if (direction === 'down') {
    const children = design.tree.childrenOf(here.id).filter((id) => cards.has(id))
    return (
      closest(
        children.flatMap((id) => cards.get(id) ?? []),
        here,
      ) ?? nearest(cards, here, 'down')
    )
  }
  return nearest(cards, here, direction)
}

function shown(cards: ReadonlyMap<Id, CardBox>, id: Id | undefined): Id | undefined {
  return id !== undefined && cards.has(id) ? id : undefined
}

/** The nearest card in a direction; one in the same row before any other. */
function nearest(cards: ReadonlyMap<Id, CardBox>, here: CardBox, direction: Direction): Id | undefined {
  const ahead = [...cards.values()].filter((card) => {
    if (card.id === here.id) return false
    const { dx, dy } = between(here, card)
    if (direction === 'left') return dx < 0 && Math.abs(dy) <= here.height
    if (direction === 'right') return dx > 0 && Math.abs(dy) <= here.height
    return direction === 'up' ? dy < 0 : dy > 0
  })
  return closest(ahead, here)
}

function closest(cards: readonly CardBox[], here: CardBox): Id | undefined {
  let best: CardBox | undefined
  let least = Number.POSITIVE_INFINITY
  for (const card of cards) {
    const { dx, dy } = between(here, card)
    const far = Math.hypot(dx, dy * 1.5)
    if (far < least) {
      least = far
      best = card
    }
  }
  return best?.id
}

function between(a: CardBox, b: CardBox) {
  return { dx: b.x + b.width / 2 - (a.x + a.width / 2), dy: b.y + b.height / 2 - (a.y + a.height / 2) }
}
