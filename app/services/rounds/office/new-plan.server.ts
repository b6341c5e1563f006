import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { cloneRound } from '#app/domain/rounds/plan/clone-round.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import { lastRoundWithResult, readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../../situation.ts'
import type { VillageName } from '../village-name.ts'
import { villagesNow } from '../villages-to-name.server.ts'

export type NewPlan = {
  villages: readonly VillageName[]
  /** Next year's plan made from an earlier round, and that round's title; null for an empty form. */
  copied: { plan: RoundPlan; from: InLanguages } | null
  /** The last round with a published result, on which other rules can be tried; null if there is none. */
  counted: number | null
}

/** What the form of a new round begins with. */
export async function newPlan(
  { person, place, at }: Situation,
  from: number | null,
): Promise<Outcome<NewPlan>> {
  const allowed = may(person, 'create-round', { place }, at)
  if (allowed.refused) return allowed
  const last = from === null ? null : await readRound(place, from)
  if (from !== null && !last) return refuse('missing', 'not-here', {})
  return accepted({
    villages: await villagesNow(place, at),
    counted: await lastRoundWithResult(place),
    copied: last && { plan: cloneRound(last, at), from: last.title },
  })
}
