import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { Letter, useLetters } from './useLetters.jsx'

const measures = { name: 292, head: 169, cell: 56, row: 34 }

/** The map virtualised both ways with TanStack Virtual, as its examples do it. */
export function VirtualTable({ map }) {
  const scroller = useRef(null)
  const { letters, onKeyDown } = useLetters(map)
  const rows = useVirtualizer({
    count: map.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => measures.row,
    overscan: 5,
  })
  const columns = useVirtualizer({
    horizontal: true,
    count: map.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => measures.cell,
    overscan: 5,
  })
  const shown = columns.getVirtualItems()
  const width = measures.name + columns.getTotalSize()
  return (
    <div ref={scroller} id="scroller" className="scroller" tabIndex={0} onKeyDown={onKeyDown}>
      <div style={{ width, height: measures.head + rows.getTotalSize(), position: 'relative' }}>
        <div className="heads" style={{ height: measures.head }}>
          <div className="corner" style={{ width: measures.name, height: measures.head }} />
          {shown.map((column) => (
            <div
              key={column.key}
              className="head placed"
              title={map.columns[column.index]}
              style={{ width: measures.cell, height: measures.head, left: measures.name + column.start }}
            >
              <span>{map.columns[column.index]}</span>
            </div>
          ))}
        </div>
        {rows.getVirtualItems().map((row) => (
          <div
            key={row.key}
            className="row"
            style={{ height: measures.row, transform: `translateY(${row.start}px)` }}
          >
            <div className="name" style={{ width: measures.name, height: measures.row }}>
              {map.rows[row.index]}
            </div>
            {shown.map((column) => {
              const letter = letters[row.index][column.index]
              return (
                <div
                  key={column.key}
                  className="cell placed"
                  aria-label={letter || undefined}
                  style={{ width: measures.cell, left: measures.name + column.start }}
                >
                  <Letter letter={letter} />
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}
