import type { BudgetLine } from '../line.ts'
import type { Rehearsal } from '../rehearsal.ts'
import { periodIn } from '../tables/meaning.ts'
import type { NotedFinding } from './noted-finding.ts'
import { wholeFile } from './whole-file.ts'

/** The findings of a file with the lines they are about, nothing said of them yet. */
export function notedFrom(
  { findings, reading, year }: Pick<Rehearsal, 'findings' | 'reading' | 'year'>,
  lines: readonly BudgetLine[],
): NotedFinding[] {
  const numbers = new Map(lines.map(({ from, number }) => [`${from?.sheet} ${from?.row}`, number]))
  const meanings = new Map(
    reading?.tables.flatMap(({ sheet, columns }) =>
      columns.map(({ letter, meaning }) => [`${sheet} ${letter}`, meaning] as const),
    ),
  )
  const whole = reading ? wholeFile(year, lines, reading.tables[0]?.sheet ?? '') : []
  const inCells = findings.map((finding): NotedFinding => {
    const meaning = meanings.get(`${finding.sheet} ${finding.column}`)
    return {
      ...finding,
      line: numbers.get(`${finding.sheet} ${finding.row}`) ?? null,
      period: meaning ? periodIn(meaning) : null,
      ...{ decision: null, note: '', notedBy: null },
    }
  })
  return [...inCells, ...whole]
}
