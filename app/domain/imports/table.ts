/** A row of a file: its number as a spreadsheet shows it, from 1, and the texts of its cells. */
export type TableRow = { row: number; cells: readonly string[] }

/** What a file may hold at most, so that none can stop the portal. */
export const tableLimits = {
  bytes: 12_000_000,
  /** Of a workbook's parts together, unpacked. */
  unpacked: 150_000_000,
  parts: 500,
  rows: 120_000,
  columns: 100,
  /** In one cell; the rest is cut off. */
  letters: 2_000,
}
