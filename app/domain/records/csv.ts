/** A byte order mark, so that Excel reads the file as UTF-8. */
const mark = '\uFEFF'

/**
 * Rows as CSV with `,` between, CRLF line ends and a byte order mark. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return mark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
