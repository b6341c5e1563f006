import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import { lastRoundWithResult, readRoundOrDraft } from '#models/rounds/round.server.ts'
import { villagesOf, villagesOn } from '../../places/villages-of.server.ts'
import type { Situation } from '../../situation.ts'
import { type VillageName, villageName } from '../village-name.ts'

export type ToChange = {
  plan: RoundPlan
  villages: readonly VillageName[]
  /** Nobody but its officers sees it yet: it is changed without a reason. */
  draft: boolean
  /** The phases have begun: dates move by extensions only. */
  locked: boolean
  /** The last round with a published result, on which other rules can be tried; null if there is none. */
  counted: number | null
}

/** A round as it stands, for the form that changes it; refused once the vote is open. */
export async function roundToChange(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<ToChange>> {
  const round = await readRoundOrDraft(null, place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'change-round', { place, round }, at)
  if (allowed.refused) return allowed
  const { title, about, year, rules, calendar, unitPrices, binding, draft } = round
  return accepted({
    plan: { title, about, year, rules, calendar, unitPrices, binding: binding === true },
    villages: (await (draft ? villagesOn(place, at) : villagesOf(place))).map(villageName),
    locked: !draft && calendar.ideas <= at,
    draft: draft === true,
    counted: await lastRoundWithResult(place),
  })
}
