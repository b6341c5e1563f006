/** Rows of a CSV file by RFC 4180, read letter by letter and knowing nothing of how ours are written. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const letters = [...text.replace(/^\uFEFF/, '')]
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? ''
    if (quoted && letter === '"' && letters[at + 1] === '"') cell += letters[++at]
    else if (letter === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += letter
    else if (letter === separator) cell = endOf(row, cell)
    else if (letter === '\n') {
      cell = endOf(row, cell.replace(/\r$/, ''))
      rows.push(row)
      row = []
    } else cell += letter
  }
  return rows
}

function endOf(row: string[], cell: string): string {
  row.push(cell)
  return ''
}

/** What docs/data.md says about texts that a spreadsheet would take for a formula, the other way round. */
export const withoutGuards = (text: string): string =>
  text.replace(/(^|[;\t\r\n])'(?=['" ]*[=+\-@＝＋－＠])/g, '$1')
