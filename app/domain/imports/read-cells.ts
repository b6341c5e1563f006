import { type Day, parseDay } from '../calendar/day.ts'
import { fault } from '../outcome.ts'
import type { RowFault } from './import.ts'

/** What is left of ө, ү and ң where a program saved them in a code page that lacks them. */
const lostLetters = /\uFFFD|\p{L}\?|\?\p{L}/u

/** Reads the cells of a row by the keys of their columns and gathers what is wrong with them. */
export function cellsOf(cells: Readonly<Record<string, string>>) {
  const faults: RowFault[] = []
  const wrong = (column: string | null, { reason }: ReturnType<typeof fault>) => {
    faults.push({ column, reason })
  }

  /** A name or another short text; '' where the cell is empty and may be. */
  function text(column: string, { max, required }: { max: number; required: boolean }): string {
    const cell = cells[column] ?? ''
    if (cell === '' && required) wrong(column, fault('', 'cell-empty', {}))
    // What a spreadsheet would run is no name, and would run again in whatever is exported.
    if (/^[=+@]/.test(cell)) wrong(column, fault('', 'cell-formula', {}))
    if (lostLetters.test(cell)) wrong(column, fault('', 'cell-letters-lost', {}))
    if (cell.length > max) wrong(column, fault('', 'cell-long', { max }))
    return cell
  }

  /** A whole number from 0, with or without spaces between thousands; null where the cell is empty. */
  function whole(column: string, most: number): number | null {
    const cell = cells[column] ?? ''
    if (cell === '') return null
    const digits = cell.replace(/[\s\u00a0\u202f]/g, '').replace(/\.0+$/, '')
    if (/^\d{1,9}$/.test(digits) && Number(digits) <= most) return Number(digits)
    wrong(column, fault('', 'cell-no-number', { found: cell.slice(0, 40) }))
    return null
  }

  /** A day as `2026-01-31` or `31.01.2026`, or a year, which begins with its first day; null where the cell is empty. */
  function day(column: string): Day | null {
    const cell = (cells[column] ?? '').trim()
    if (cell === '') return null
    const local = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell)
    const [, date = '', month = '', year = ''] = local ?? []
    const iso = local ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : cell
    const found = parseDay(/^\d{4}$/.test(cell) ? `${cell}-01-01` : iso)
    if (!found) wrong(column, fault('', 'cell-no-day', { found: cell.slice(0, 40) }))
    return found
  }

  return { text, whole, day, wrong, faults }
}
