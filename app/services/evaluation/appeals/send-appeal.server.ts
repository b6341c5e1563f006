import { checkAppealable, checkInTime } from '#app/domain/evaluation/appeal.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { done, perform } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { insertAppeal, readAppealIn } from '#models/evaluation/appeal.server.ts'
import { officialOf, readCaseIn } from '../read-case.server.ts'

/** An author of a rejected proposal says, once and in time, why the rejection is wrong. The text is public. */
export async function sendAppeal(
  situation: Situation,
  { proposal: number, text }: { proposal: number; text: string },
): Promise<Outcome<{ proposal: number }>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const found = await readCaseIn(tx, place, number)
    if (found.refused) return found
    const { proposal, round, subject } = found.value
    const late = checkInTime(round.calendar.published, at)
    if (late) return late
    const allowed = may(person, 'appeal', subject, at)
    if (allowed.refused) return allowed
    const stands = checkAppealable(proposal.state, await readAppealIn(tx, place, number))
    if (stands.refused) return stands
    await insertAppeal(tx, {
      place,
      round: round.number,
      proposal: number,
      author: officialOf(allowed.value),
      text,
      at,
      against: proposal.rejection ?? '',
      decision: null,
    })
    return done({ proposal: number }, 'appeal-sent', `proposal/${number}`)
  })
}
