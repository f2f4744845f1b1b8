/** The clipboard beside plain text: the table that spreadsheets, mail and word processors take with its cells. */
export function tableAsHtml(text: string): string {
  const rows = text.split('\n').map((row) => {
    const cells = row.split('\t').map((cell) => `<td>${escaped(cell)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

/** The first table of pasted HTML as rows of cells, a merged one followed by empty ones; undefined where there is none. */
export function tableOfHtml(html: string): string[][] | undefined {
  // Parsed apart from the page: nothing in it is run or loaded.
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return undefined
  const below = new Map<string, true>()
  return [...table.rows].map((row, rowAt) => {
    const cells: string[] = []
    for (const cell of row.cells) {
      while (below.has(`${rowAt} ${cells.length}`)) cells.push('')
      const columnAt = cells.length
      const [wide, high] = [Math.min(cell.colSpan, mostSpanned), Math.min(cell.rowSpan, mostSpanned)]
      cells.push(wordsOf(cell), ...Array.from({ length: wide - 1 }, () => ''))
      for (let down = 1; down < high; down += 1) {
        for (let right = 0; right < wide; right += 1) below.set(`${rowAt + down} ${columnAt + right}`, true)
      }
    }
    return cells
  })
}

/** A span that a page states is bounded, so that one cell cannot ask for millions. */
const mostSpanned = 1000

function wordsOf(cell: HTMLElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(' ')
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
