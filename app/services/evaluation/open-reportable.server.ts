import { accepted, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { readCase } from './read-case.server.ts'

/** Whether this person may report the proposal: its number and title. */
export async function openReportable(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<{ number: number; title: string }>> {
  const found = await readCase(place, number)
  if (found.refused) return found
  const allowed = may(person, 'report-proposal', found.value.subject, at)
  return allowed.refused ? allowed : accepted({ number, title: found.value.proposal.text.title })
}
