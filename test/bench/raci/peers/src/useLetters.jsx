import { memo, useState } from 'react'

/** The letters of a map, the cell where the keyboard is, and what a key writes there. */
export function useLetters(map) {
  const [letters, setLetters] = useState(map.letters)
  const onKeyDown = (event) => {
    const letter = event.key.toUpperCase()
    if (!'RACI'.includes(letter)) return
    setLetters((known) => known.map((row, at) => (at === 0 ? row.with(0, letter) : row)))
  }
  return { letters, onKeyDown }
}

/** A letter as a chip. */
export const Letter = memo(function Letter({ letter }) {
  return letter ? <span className={`letter ${letter}`}>{letter}</span> : null
})
