import { changesBetween } from '#app/domain/changes.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { movedDates } from '#app/domain/rounds/extension.ts'
import { checkRound } from '#app/domain/rounds/plan/check-round.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { changeUnfrozenRound, readRoundIn } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import { villagesOf } from '../../places/villages-of.server.ts'
import type { Situation } from '../../situation.ts'

/** Residents see the round, so they see what was changed of it and why. */
export type ChangeRound = { round: number; plan: RoundPlan; reason: string }

/** A reason has at least so many letters. */
const leastReason = 3

/** Changes a round until its vote is open; once its phases have begun its dates move by extensions only. */
export async function changeRound(
  situation: Situation,
  { round: number, plan, reason }: ChangeRound,
): Promise<Outcome<null>> {
  const { person, place, at } = situation
  const villages = (await villagesOf(place)).map((village) => village.number)
  return perform(situation, async (tx) => {
    const round = await readRoundIn(tx, place, number)
    if (!round) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'change-round', { place, round }, at)
    if (allowed.refused) return allowed
    const faults = [
      ...checkRound(plan, { at, before: round.calendar, villages }),
      ...checkBegun(round, plan, at),
      ...(reason.length < leastReason ? [fault('reason', 'fill-in', {})] : []),
    ]
    if (faults.length > 0) return refuseInput(faults)
    const { title, about, year, rules, calendar, unitPrices } = plan
    const change = { title, about, year, rules, calendar, unitPrices }
    return (await changeUnfrozenRound(tx, place, number, change))
      ? done(null, 'round-changed', `round/${number}`, {
          reason,
          ...changesBetween(saidOf(round), saidOf(plan)),
        })
      : refuse('conflict', 'rules-are-frozen', { since: at })
  })
}

/** Every field by its own name, as the log keeps what was changed. */
function saidOf({ rules, calendar, title, about, year, unitPrices }: RoundPlan) {
  return { ...rules, ...calendar, title, about, year, unitPrices }
}

/** A moved date would be an extension without its reason. */
function checkBegun({ calendar }: Round, plan: RoundPlan, at: Date) {
  if (calendar.ideas > at) return []
  return movedDates(calendar, plan.calendar).map(({ phase }) =>
    fault(phase, 'calendar-has-begun', {}),
  )
}
