import type { Sheet } from './sheet.ts'
import { unitNamed } from './words.ts'

/** What was taken for granted in a sheet, or what one who reads it does not see. */
export type FileNote =
  | { is: 'unit'; sheet: string; named: number | null; taken: number }
  | { is: 'hidden-sheet'; sheet: string }
  | { is: 'hidden-rows'; sheet: string; rows: readonly number[] }

/** The unit that the head of each sheet names, and the one that is taken: declared, else named there or elsewhere, else som. */
export function unitsOf(sheets: readonly Sheet[], declared: number | null) {
  const named = sheets.map(unitIn)
  const common = named.find((unit) => unit !== null) ?? null
  return { named, taken: named.map((own) => declared ?? own ?? common ?? 1) }
}

function unitIn({ rows }: Sheet): number | null {
  for (const { cells } of rows.slice(0, 30))
    for (const { text } of cells) {
      const unit = unitNamed(text)
      if (unit !== null) return unit
    }
  return null
}

export function notesOf(sheet: Sheet, named: number | null, taken: number): FileNote[] {
  const hidden = sheet.rows.filter((row) => row.hidden).map(({ row }) => row)
  return [
    ...(named !== taken ? [{ is: 'unit' as const, sheet: sheet.name, named, taken }] : []),
    ...(sheet.hidden ? [{ is: 'hidden-sheet' as const, sheet: sheet.name }] : []),
    ...(hidden.length > 0 ? [{ is: 'hidden-rows' as const, sheet: sheet.name, rows: hidden }] : []),
  ]
}
