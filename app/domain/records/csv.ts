/** A byte order mark, so that Excel reads the file as UTF-8. */
const mark = '\uFEFF'

/**
 * Where a spreadsheet may begin a cell, also one set to `;` or tabs, and what follows would be a formula there. The
 * apostrophes are counted in, so that whoever takes one away again has what was written (docs/data.md).
 */
const formula = /(^|[;\t\r\n])(?=['" ]*[=+\-@＝＋－＠])/g

/**
 * Rows as CSV with `,` between, CRLF line ends and a byte order mark. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = value.replace(formula, "$1'")
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
