import { checkSheet } from '#app/domain/budget/checks/check-sheet.ts'
import type { Finding } from '#app/domain/budget/finding.ts'
import type { BudgetLine } from '#app/domain/budget/line.ts'
import { blocksOf } from '#app/domain/budget/sheets/columns.ts'
import { type FileNote, notesOf, unitsOf } from '#app/domain/budget/sheets/notes.ts'
import { understand } from '#app/domain/budget/tables/understand.ts'
import type { Unreadable } from '#app/domain/budget/unreadable.ts'
import { readBudgetFile } from './read-file.server.ts'

export type Checked = { findings: Finding[]; notes: FileNote[]; rows: number }

/**
 * Checks a budget file. `declared`: how many som one in it is; else its own head says so, else it is som. `earlier`: the
 * lines of the version before, for the hint of a missing line.
 */
export function checkFile(
  bytes: Uint8Array,
  name: string,
  declared: number | null,
  earlier: readonly BudgetLine[] = [],
): Checked | { refused: Unreadable } {
  const read = readBudgetFile(bytes, name)
  if ('refused' in read) return read
  if (read.sheets.every((sheet) => blocksOf(sheet).length === 0)) return { refused: 'no-table' }
  const { named, taken } = unitsOf(read.sheets, declared)
  return {
    findings: read.sheets.flatMap((sheet, at) => checkSheet(sheet, taken[at] ?? 1, earlier)),
    notes: read.sheets.flatMap((sheet, at) =>
      sheet.told ? [] : notesOf(sheet, named[at] ?? null, taken[at] ?? 1),
    ),
    rows: read.sheets.reduce((sum, { rows }) => sum + rows.length, 0),
  }
}

/** The lines of a file that another one is compared with; its year does not matter for that. */
export function linesInFile(
  bytes: Uint8Array,
  name: string,
  declared: number | null,
): BudgetLine[] | { refused: Unreadable } {
  const read = readBudgetFile(bytes, name)
  if ('refused' in read) return read
  const unit = unitsOf(read.sheets, declared).taken[0] ?? 1
  const about = { year: 2000, kind: 'approved', choices: {}, earlier: [] } as const
  return [...understand(read.sheets, { ...about, unit }).lines]
}
