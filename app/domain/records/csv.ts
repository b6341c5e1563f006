/** A byte order mark, so that Excel reads the file as UTF-8. */
export const csvMark = '\uFEFF'

/**
 * Where a spreadsheet may begin a cell, also one set to `;` or tabs, and what follows would be a formula there. The
 * apostrophes are counted in, so that whoever takes one away again has what was written (docs/data.md).
 */
const formula = /(^|[;\t\r\n])(?=['" ]*[=+\-@＝＋－＠])/g
const guarded = /(^|[;\t\r\n])'(?=['" ]*[=+\-@＝＋－＠])/g

/** A text as it was before `csvText` kept it from being a formula. */
export const asWrittenInCsv = (value: string) => value.replace(guarded, '$1')

/** What stands between the cells. A spreadsheet that wants `;` writes its decimals with a comma. */
export type CsvSeparator = ',' | ';'

/**
 * Rows as CSV with CRLF line ends and a byte order mark. A text that a spreadsheet would take for a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
export function csvText(
  rows: readonly (readonly (string | number)[])[],
  separator: CsvSeparator = ',',
): string {
  return csvMark + csvLines(rows, separator)
}

/** The same without the mark in front: a piece of a file that is sent as it is made. */
export function csvLines(
  rows: readonly (readonly (string | number)[])[],
  separator: CsvSeparator,
): string {
  const line = (row: readonly (string | number)[]) => row.map((one) => cell(one, separator))
  return rows.map((row) => `${line(row).join(separator)}\r\n`).join('')
}

function cell(value: string | number, separator: CsvSeparator): string {
  if (typeof value === 'number') {
    return separator === ';' ? String(value).replace('.', ',') : String(value)
  }
  const safe = value.replace(formula, "$1'")
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
