import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { PlainTable } from './PlainTable.jsx'
import { VirtualTable } from './VirtualTable.jsx'

const kinds = { plain: PlainTable, virtual: VirtualTable }
let root

/** Draws a map of another making into the page: `plain` or `virtual`. */
export function show(kind, map) {
  root = createRoot(document.getElementById('root'))
  root.render(createElement(kinds[kind], { map }))
}

export function hide() {
  root.unmount()
}
