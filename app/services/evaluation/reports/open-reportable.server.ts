import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { hasReported } from '#models/evaluation/report.server.ts'
import { publicTitleOf, readCase } from '../read-case.server.ts'

/** `reported` says that this person has sent their one report already. */
export type Reportable = { number: number; title: string; reported: boolean }

/** Whether this person may report the proposal, and whether they did. */
export async function openReportable(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<Reportable>> {
  const found = await readCase(place, number)
  if (found.refused) return found
  const { proposal, subject } = found.value
  const allowed = may(person, 'report-proposal', subject, at)
  if (allowed.refused) return allowed
  const reported = person !== null && (await hasReported(place, number, person.id))
  return accepted({ number, title: publicTitleOf(proposal), reported })
}
