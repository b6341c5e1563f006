import type { BudgetLine } from '../line.ts'
import type { NotedFinding } from './noted-finding.ts'
import { isMissing, wholeFindings } from './whole-finding.ts'

/**
 * What a file that was sent for a year lacks as a whole: one of another town and year, or of one side only, is not
 * published without a word.
 */
export function wholeFile(
  year: number,
  lines: readonly BudgetLine[],
  sheet: string,
): NotedFinding[] {
  return wholeFindings
    .filter((kind) => isMissing(kind, year, lines))
    .map((kind) => ({
      // It stands in no cell.
      ...{ sheet, row: 0, column: '', kind, printed: null, computed: null, hint: null },
      ...{ line: null, period: { year, measure: 'draft' as const } },
      ...{ decision: null, note: '', notedBy: null },
    }))
}
