import type { Finding } from '../finding.ts'
import type { Unit } from '../sheets/dress.ts'
import type { Laid } from '../sheets/sheet.ts'
import type { KeyedFinding } from '../slips/expected.ts'
import type { BookSheet } from './cells.ts'
import { type SeparatedFormat, separatedBytes } from './separated.ts'
import { bookBytes } from './workbook.ts'

export type CorpusFile = {
  name: string
  fileName: string
  bytes: Uint8Array
  /** The unit the officer declares; without it the head says it. */
  unit?: Unit
  expected: Finding[]
}

/** A file of separated values is one sheet, which a spreadsheet shows under the file's name. */
export const separatedSheet = 'budget'

const somInUnit = { som: 1, thousand: 1_000, million: 1_000_000 } as const

/** Whole hundredths of a unit in som. */
const som = (hundredths: number | null, unit: Unit) =>
  hundredths === null ? null : (hundredths * somInUnit[unit]) / 100

/** A finding at its row and column in the file. */
export function placed(finding: KeyedFinding, laid: Laid, sheet: string, unit: Unit): Finding {
  const { at, kind, hint } = finding
  const row = (key: string) => {
    const found = laid.rowOf.get(key)
    if (found === undefined) throw new Error(`no row ${key}`)
    return found
  }
  const column =
    at === 'code' ? laid.codeColumn : at === 'name' ? laid.nameColumn : laid.moneyColumn(at)
  const printed = som(finding.printed, unit)
  const computed = som(finding.computed, unit)
  return {
    sheet,
    row: row(finding.key),
    column,
    kind,
    printed,
    computed,
    difference: printed === null || computed === null ? null : roundedSom(printed - computed),
    hint: hint && { kind: hint.kind, row: row(hint.key) },
  }
}

const roundedSom = (amount: number) => Math.round(amount * 100) / 100

export const sheetOf = (name: string, laid: Laid): BookSheet => ({
  name,
  rows: laid.cells,
  merged: laid.merged,
  hiddenRows: laid.hiddenRows,
})

/** The file of a sheet: a book, or separated values. */
export function writtenFile(
  name: string,
  sheets: readonly BookSheet[],
  format: 'xlsx' | SeparatedFormat,
  expected: Finding[],
  unit?: Unit,
): CorpusFile {
  const common = { name, expected, ...(unit && { unit }) }
  if (format === 'xlsx') return { ...common, fileName: 'budget.xlsx', bytes: bookBytes(sheets) }
  const [only] = sheets
  if (!only || sheets.length > 1) throw new Error('separated values hold one sheet')
  return { ...common, fileName: 'budget.csv', bytes: separatedBytes(only.rows, format) }
}
