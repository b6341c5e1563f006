import { checkAppealable, checkInTime } from '#app/domain/evaluation/appeal.ts'
import { accepted, firstRefusal, type Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Situation } from '#app/services/situation.ts'
import { readAppeal } from '#models/evaluation/appeal.server.ts'
import { readCase } from '../read-case.server.ts'

/** What an author sees before appealing; `until` is the instant at which the appeals end. */
export type Appealable = { number: number; title: string; rejection: string; until: Date }

/** Whether this author may appeal now, and against what. */
export async function openAppealable(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<Appealable>> {
  const found = await readCase(place, number)
  if (found.refused) return found
  const { proposal, round, subject } = found.value
  const late = checkInTime(round.calendar.published, at)
  if (late) return late
  const refusal = firstRefusal(
    may(person, 'appeal', subject, at),
    checkAppealable(proposal.state, await readAppeal(place, number)),
  )
  if (refusal) return refusal
  const { text, rejection } = proposal
  return accepted({
    number,
    title: text.title,
    rejection: rejection ?? '',
    until: round.calendar.published,
  })
}
