import { memo } from 'react'
import { Letter, useLetters } from './useLetters.jsx'

/** The map as an HTML table, all of it in the page. */
export function PlainTable({ map }) {
  const { letters, onKeyDown } = useLetters(map)
  return (
    <div id="scroller" className="scroller" tabIndex={0} onKeyDown={onKeyDown}>
      <table>
        <thead>
          <tr>
            <th className="corner" />
            {map.columns.map((name) => (
              <th key={name} className="head" title={name}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((name, row) => (
            <Row key={name} name={name} letters={letters[row]} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row = memo(function Row({ name, letters }) {
  return (
    <tr>
      <th className="name">{name}</th>
      {letters.map((letter, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move here
        <td key={column} aria-label={letter || undefined}>
          <Letter letter={letter} />
        </td>
      ))}
    </tr>
  )
})
