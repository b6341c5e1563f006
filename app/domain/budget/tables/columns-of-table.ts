import { columnLetter } from '../../tables/column-letter.ts'
import type { Period } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import type { Block, SheetRow } from '../sheets/sheet.ts'
import { type Meaning, meaningOf } from './meaning.ts'

/** A column of a table: its letter, what stands over it, and what it is taken for. */
export type TableColumn = { letter: string; head: string; meaning: Meaning }

/** No head of a table is higher. */
const highest = 8

/** The rows over a table: those before its first amount. */
export function headOf(rows: readonly SheetRow[], lines: readonly Line[]): SheetRow[] {
  const first = lines.find(({ is }) => is !== 'heading')?.row ?? 0
  const own = new Set(lines.map(({ row }) => row))
  return rows.filter(({ row }) => row < first && !own.has(row)).slice(-highest)
}

/** The columns from the first to the last that a table takes, with empty ones left out. */
export function tableColumns(
  rows: readonly SheetRow[],
  head: readonly SheetRow[],
  block: Block,
  periods: readonly (Period | null)[],
): TableColumn[] {
  const used = [block.name, ...block.codes, ...block.amounts]
  const said = (at: number) => rows.some(({ cells }) => (cells[at]?.text ?? '') !== '')
  const last = Math.max(...rows.map(({ cells }) => cells.length)) - 1
  const columns: TableColumn[] = []
  for (let at = Math.min(...used); at <= Math.min(last, Math.max(...used) + 2); at++)
    if (used.includes(at) || said(at))
      columns.push({
        letter: columnLetter(at),
        head: wordsIn(head, at),
        meaning: meaningAt(at, block, periods),
      })
  return columns
}

function meaningAt(at: number, block: Block, periods: readonly (Period | null)[]): Meaning {
  if (at === block.name) return 'name'
  if (at === block.codes[0]) return 'code'
  if (at === block.codes[1]) return 'economic'
  return meaningOf(periods[block.amounts.indexOf(at)] ?? null)
}

function wordsIn(head: readonly SheetRow[], at: number): string {
  const rows = head.filter(({ cells }) => cells.filter(({ text }) => text !== '').length >= 2)
  return rows
    .map(({ cells }) => cells[at]?.text ?? '')
    .filter((text) => text !== '')
    .join(' ')
    .slice(0, 120)
}

/** By what a table of the same heads is known again in another year. */
export function headsKey(columns: readonly TableColumn[], year: number): string {
  const words = columns.map(({ letter, head }) => {
    const relative = head.replace(/20\d\d/g, (found) => `Y${Number(found) - year}`)
    return `${letter}=${relative.toLowerCase().replace(/\s+/g, ' ')}`
  })
  return words.join('|')
}
