import { columnLetter } from '../../tables/column-letter.ts'
import { checkTable, inOrder } from '../checks/check-sheet.ts'
import type { Finding } from '../finding.ts'
import type { BudgetLine, Period } from '../line.ts'
import { blocksOf } from '../sheets/columns.ts'
import { type FileNote, notesOf, unitsOf } from '../sheets/notes.ts'
import type { Block, Sheet } from '../sheets/sheet.ts'
import { readTable } from '../structure/read-table.ts'
import { type Choice, type Choices, chosenBlock, chosenPeriods } from './choice.ts'
import { headOf, type TableColumn, tableColumns } from './columns-of-table.ts'
import { linesOfTable, type Role } from './lines-of-table.ts'
import { type About, periodsOf } from './periods.ts'
import { type Repeated, withoutRepeated } from './repeated.ts'

/** A table of a file as it is understood. */
export type Table = {
  /** Its place in the file: which sheet, and which of the sheet's tables from the left, both from 0. */
  key: string
  sheet: string
  role: Role
  columns: readonly TableColumn[]
  /** How many lines of the version it gives. */
  lines: number
}

/** What is said of a file without being wrong in it. */
export type ReadNote =
  | FileNote
  | Repeated
  /** A table of which nothing says whether it tells of income or of spending; it is left out. */
  | { is: 'neither-side'; sheet: string }
  /** Several columns of one meaning, of which one was taken. */
  | { is: 'same-period'; sheet: string; columns: readonly string[]; taken: string }

export type Understood = {
  tables: readonly Table[]
  lines: readonly BudgetLine[]
  findings: readonly Finding[]
  notes: readonly ReadNote[]
  rows: number
}

export type Asked = About & {
  /** How many som one in the file is. */
  unit: number
  choices: Choices
  /** The lines of the version before; for the hint of a missing line. */
  earlier: readonly BudgetLine[]
}

/** What a file says of a budget: its tables, their lines, and what does not fit in them. */
export function understand(sheets: readonly Sheet[], asked: Asked): Understood {
  let first = 1
  const read = sheets.flatMap((sheet, at) =>
    blocksOf(sheet).map((block, place) => {
      const key = `${at}-${place}`
      const part = understandTable(sheet, block, asked, asked.choices[key], first)
      first += part.lines.length
      return { key, sheet: sheet.name, at, ...part }
    }),
  )
  const parts = withoutStrangers(read)
  const all = parts.flatMap(({ lines }) => lines)
  // A file that says what its rows are tells nothing twice.
  const told = sheets.every((sheet) => sheet.told)
  const { lines, repeated } = told ? { lines: all, repeated: [] } : withoutRepeated(all)
  const counts = countsIn(lines)
  return {
    tables: parts.map(({ key, sheet, role, columns, lines: own }) => ({
      ...{ key, sheet, role, columns },
      lines: own.reduce((sum, { number }) => sum + (counts.has(number) ? 1 : 0), 0),
    })),
    lines,
    findings: sheets.flatMap((_, at) =>
      inOrder(parts.flatMap((part) => (part.at === at ? part.findings : []))),
    ),
    notes: [...fileNotes(sheets, asked.unit), ...parts.flatMap(({ notes }) => notes), ...repeated],
    rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

const countsIn = (lines: readonly BudgetLine[]) => new Set(lines.map(({ number }) => number))

function fileNotes(sheets: readonly Sheet[], unit: number): ReadNote[] {
  const { named } = unitsOf(sheets, unit)
  return sheets.flatMap((sheet, at) => (sheet.told ? [] : notesOf(sheet, named[at] ?? null, unit)))
}

type Part = ReturnType<typeof understandTable> & { key: string; sheet: string; at: number }

/** Beside tables of income and spending, one that is told to be neither is no part of the budget. */
function withoutStrangers(parts: readonly Part[]): Part[] {
  if (!parts.some(({ known }) => known)) return [...parts]
  return parts.map((part) =>
    part.known || part.role !== 'as-read'
      ? part
      : {
          ...part,
          ...{ role: 'left-out', lines: [], findings: [] },
          notes: [{ is: 'neither-side', sheet: part.sheet }],
        },
  )
}

function understandTable(
  sheet: Sheet,
  guessed: Block,
  asked: Asked,
  choice: Choice | undefined,
  first: number,
) {
  const block = chosenBlock(guessed, choice)
  const table = readTable(sheet, block, asked.unit)
  const head = headOf(sheet.rows, table.lines)
  const guess = once(periodsOf(head, block.amounts, asked), block, sheet)
  const periods = chosenPeriods(block, guess.periods, choice)
  const role: Role = choice?.role ?? sheet.told?.side ?? (sheet.hidden ? 'left-out' : 'as-read')
  const left = role === 'left-out'
  const rows = new Map(sheet.rows.map((row) => [row.row, row]))
  const { lines, known } = linesOfTable({ table, rows, periods, role, first })
  return {
    ...{ role, known, lines: left ? [] : lines },
    columns: tableColumns(sheet.rows, head, block, periods),
    findings: left ? [] : checkTable(table, { lines: asked.earlier, periods }),
    notes: choice?.columns || left ? [] : guess.notes,
  }
}

/** Of several columns that stand for the same, one is taken: the one that says it is all of it, else the first. */
function once(periods: readonly (Period | null)[], { amounts }: Block, sheet: Sheet) {
  const groups = new Map<string, number[]>()
  for (const [at, period] of periods.entries())
    if (period) {
      const key = `${period.year} ${period.measure}`
      groups.set(key, [...(groups.get(key) ?? []), at])
    }
  const kept = new Set<number>()
  const notes: ReadNote[] = []
  const letter = (at: number) => columnLetter(amounts[at] ?? 0)
  for (const places of groups.values()) {
    const taken = places.find((at) => saysAll(sheet, amounts[at] ?? 0)) ?? places[0] ?? 0
    kept.add(taken)
    if (places.length > 1)
      notes.push({
        ...{ is: 'same-period', sheet: sheet.name },
        columns: places.map(letter),
        taken: letter(taken),
      })
  }
  return { periods: periods.map((period, at) => (kept.has(at) ? period : null)), notes }
}

const saysAll = ({ rows }: Sheet, column: number) =>
  rows
    .slice(0, 30)
    .some(({ cells }) =>
      /^(всего|итого|бардыгы|баары|жыйынтыгы|total|год|жылдык)(?!\p{L})/iu.test(
        cells[column]?.text ?? '',
      ),
    )
