import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { NextStep } from '#app/domain/rounds/next-step.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import type { PendingAct } from '#app/domain/signatures/pending-act.ts'
import { readRoundOrDraft } from '#models/rounds/round.server.ts'
import { actsAbout } from '#models/signatures/pending-act.server.ts'
import type { Situation } from '../../situation.ts'
import { describeRound } from '../describe-round.server.ts'
import { maySeeDrafts } from '../drafts/read-draft.server.ts'
import { nextSteps } from '../steps/next-steps.server.ts'

export type OfficeRound = {
  round: RoundOverview
  draft: boolean
  steps: readonly NextStep[]
  acts: readonly Pick<PendingAct, 'number' | 'kind' | 'state' | 'askedBy' | 'closedBy'>[]
}

/** A round as the office sees it: where it stands, what comes next, which acts were asked for. */
export async function showOfficeRound(
  situation: Situation,
  number: number,
): Promise<Outcome<OfficeRound>> {
  const { person, place, at } = situation
  const allowed = may(person, 'enter-office', { place }, at)
  if (allowed.refused) return allowed
  const round = await readRoundOrDraft(null, place, number)
  if (!round || (round.draft && !maySeeDrafts(situation))) return refuse('missing', 'not-here', {})
  const acts = await actsAbout(place, `round/${number}`)
  return accepted({
    round: await describeRound(situation, round),
    draft: round.draft === true,
    steps: await nextSteps(situation, round, acts),
    acts: acts.map(({ number, kind, state, askedBy, closedBy }) => ({
      ...{ number, kind, state, askedBy, closedBy },
    })),
  })
}
