import type { LineForm } from '#app/domain/budget/office/line-form.ts'
import { isTotal, lineOf, placesFor } from '#app/domain/budget/work/edit-lines.ts'
import { periodsFor } from '#app/domain/budget/work/periods-for.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readLines } from '#models/budget/lines.server.ts'
import { readVersion } from '#models/budget/version.server.ts'
import type { Situation } from '../../situation.ts'
import type { Of } from './change-version.server.ts'

/** So many lines are offered to stand under. */
const mostPlaces = 400

export async function showLine(
  { person, place, at }: Situation,
  of: Of,
  number: number | null,
): Promise<Outcome<LineForm>> {
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const key = { place, ...of }
  const version = await readVersion(null, key)
  if (!version) return refuse('missing', 'not-here', {})
  if (version.state === 'published') return refuse('conflict', 'budget-is-published', {})
  const lines = await readLines(null, key)
  const line = number === null ? null : (lineOf(lines, number) ?? null)
  if (number !== null && !line) return refuse('missing', 'not-here', {})
  const all = line ? placesFor(lines, line) : lines
  const places = all.filter((one, at) => at < mostPlaces || one.number === line?.parent)
  return accepted({
    ...{ ...of, unit: version.unit, line, computed: line !== null && isTotal(lines, line.number) },
    periods: periodsFor(version, lines),
    places: places.map(({ number: own, code, name }) => ({ number: own, code, name })),
  })
}
