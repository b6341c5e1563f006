import type { BudgetLine } from '#app/domain/budget/line.ts'
import type { RehearsalDesk } from '#app/domain/budget/office/rehearsal-desk.ts'
import type { NotedFinding } from '#app/domain/budget/work/noted-finding.ts'
import { notedFrom } from '#app/domain/budget/work/noted-from.ts'
import { sideTotals } from '#app/domain/budget/work/side-totals.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readRehearsal } from '#models/budget/rehearsal.server.ts'
import { rehearsalLines } from '#models/budget/rehearsal-lines.server.ts'
import { versionsOfFile } from '#models/budget/version.server.ts'
import type { Situation } from '../../situation.ts'
import { rowsReadOf } from './runs.server.ts'

/** So many lines are shown; the whole version shows the others. */
const shown = 60

export async function showRehearsal(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<RehearsalDesk>> {
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const entry = await readRehearsal(null, { place, number })
  if (!entry) return refuse('missing', 'not-here', {})
  const [rowsRead, lines, same] = await Promise.all([
    rowsReadOf(place, number),
    rehearsalLines(null, place, number),
    versionsOfFile(place, entry.file.hash),
  ])
  const { place: _, by, findings: __, ...rest } = entry
  const before = same[0]
  return accepted({
    ...{ ...rest, by: by.name, rowsRead },
    ...{
      findings: named(notedFrom(entry, lines), lines),
      totals: sideTotals(lines),
      lines: lines.slice(0, shown),
    },
    before: before ? { year: before.year, number: before.number } : null,
  })
}

function named(findings: readonly NotedFinding[], lines: readonly BudgetLine[]) {
  const names = new Map(lines.map(({ number, name }) => [number, name]))
  return findings.map((one) => ({ ...one, name: names.get(one.line ?? 0) ?? '' }))
}
