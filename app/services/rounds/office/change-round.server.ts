import { changesBetween } from '#app/domain/changes.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { movedDates } from '#app/domain/rounds/extension.ts'
import { checkRound } from '#app/domain/rounds/plan/check-round.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { changeUnfrozenRound, readRoundOrDraft } from '#models/rounds/round.server.ts'
import { done, perform } from '../../perform.server.ts'
import { villagesOf } from '../../places/villages-of.server.ts'
import type { Situation } from '../../situation.ts'
import { tellOfDates } from '../tell-of-dates.server.ts'

/** Residents see the round, so they see what was changed of it and why; of a draft nobody asks. */
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
    const round = await readRoundOrDraft(tx, place, number)
    if (!round) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'change-round', { place, round }, at)
    if (allowed.refused) return allowed
    const before = round.draft ? null : round.calendar
    const faults = [
      ...checkRound(plan, { at, before, villages }),
      ...(round.draft ? [] : checkPublic(round, { plan, reason }, at)),
    ]
    if (faults.length > 0) return refuseInput(faults)
    const { title, about, year, rules, calendar, unitPrices, binding = false } = plan
    const change = { title, about, year, rules, calendar, unitPrices, binding }
    if (!round.draft) await tellOfDates(tx, { round, calendar, reason, at })
    return (await changeUnfrozenRound(tx, place, number, change))
      ? done(null, round.draft ? 'round-draft-changed' : 'round-changed', `round/${number}`, {
          ...(round.draft ? {} : { reason }),
          ...changesBetween(saidOf(round), saidOf(plan)),
        })
      : refuse('conflict', 'rules-are-frozen', { since: at, round: round.title })
  })
}

/** Every field by its own name, as the log keeps what was changed. */
function saidOf({ rules, calendar, title, about, year, unitPrices, binding }: RoundPlan) {
  const standing = binding ? 'binding' : 'poll'
  return { ...rules, ...calendar, title, about, year, unitPrices, standing }
}

/** What is public changes with a reason; once it has begun, a moved date would be an extension without its reason. */
function checkPublic(
  { calendar }: Round,
  { plan, reason }: Pick<ChangeRound, 'plan' | 'reason'>,
  at: Date,
) {
  const moved = calendar.ideas > at ? [] : movedDates(calendar, plan.calendar)
  return [
    ...moved.map(({ phase }) => fault(phase, 'calendar-has-begun', {})),
    ...(reason.length < leastReason ? [fault('reason', 'fill-in', {})] : []),
  ]
}
