import { columnLetter } from '../../tables/column-letter.ts'
import type { Finding } from '../finding.ts'
import type { Sheet } from '../sheets/sheet.ts'

/** A few rows of a file as it shows them, with the cells that do not fit. */
export type Extract = {
  sheet: string
  letters: readonly string[]
  rows: readonly { row: number; cells: readonly string[] }[]
  marks: readonly { row: number; column: string }[]
}

const before = 6
const mostRows = 14
const mostExtracts = 8
const widest = 10

/** The places of a file around its findings; those that lie near each other in one. */
export function extractsOf(sheets: readonly Sheet[], findings: readonly Finding[]): Extract[] {
  const extracts: Extract[] = []
  for (const finding of findings) {
    if (extracts.some((one) => isIn(one, finding))) continue
    if (extracts.length === mostExtracts) break
    const sheet = sheets.find(({ name }) => name === finding.sheet)
    if (sheet) extracts.push(extractOf(sheet, finding, findings))
  }
  return extracts
}

const isIn = ({ sheet, rows }: Extract, finding: Finding) =>
  sheet === finding.sheet && rows.some(({ row }) => row === finding.row)

function extractOf(sheet: Sheet, finding: Finding, findings: readonly Finding[]): Extract {
  const hinted = finding.hint?.row ?? finding.row
  const near = Math.abs(hinted - finding.row) < mostRows ? hinted : finding.row
  const from = Math.min(near, finding.row) - before
  const rows = sheet.rows
    .filter(({ row }) => row >= from && row <= Math.max(near, finding.row) + 1)
    .slice(-mostRows - before)
  const width = Math.min(widest, Math.max(...rows.map(({ cells }) => cells.length)))
  return {
    sheet: sheet.name,
    letters: Array.from({ length: width }, (_, at) => columnLetter(at)),
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: Array.from({ length: width }, (_, at) => (cells[at]?.text ?? '').slice(0, 80)),
    })),
    marks: findings
      .filter((one) => one.sheet === sheet.name && rows.some(({ row }) => row === one.row))
      .map(({ row, column }) => ({ row, column })),
  }
}
