import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Reason } from '#app/domain/reasons.ts'
import type { RoundLine, RoundOverview } from '#app/domain/rounds/overview.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { draftsOf, readRoundOrDraft } from '#models/rounds/round.server.ts'
import type { Situation } from '../../situation.ts'
import { describeRound } from '../describe-round.server.ts'
import { roundLine } from '../round-line.ts'
import type { VillageName } from '../village-name.ts'
import { judgeDraft } from './judge-draft.server.ts'

export type DraftShown = {
  round: RoundOverview
  prices: Round['unitPrices']
  villages: readonly VillageName[]
  /** What stands in the way of publishing it; null where nothing does. */
  why: Reason | null
}

/** A draft as residents will see its round; for those who may change it, for all others it is not there. */
export async function readDraft(
  situation: Situation,
  number: number,
): Promise<Outcome<DraftShown>> {
  const { person, place, at } = situation
  const allowed = may(person, 'publish-round', { place }, at)
  if (allowed.refused) return allowed
  const round = await readRoundOrDraft(null, place, number)
  if (!round?.draft) return refuse('missing', 'not-here', {})
  const { refusal, villages } = await judgeDraft(round, at)
  return accepted({
    round: await describeRound(situation, round),
    prices: round.unitPrices,
    villages,
    why: refusal?.reason ?? null,
  })
}

/** Whether drafts are there at all for the person who asks. */
export function maySeeDrafts({ person, place, at }: Situation): boolean {
  return !may(person, 'publish-round', { place }, at).refused
}

/** The drafts of a municipality, for those who may change them; empty for all others. */
export async function listDrafts(situation: Situation): Promise<RoundLine[]> {
  const { place, at } = situation
  if (!maySeeDrafts(situation)) return []
  return (await draftsOf(place)).map((round) => roundLine(round, at))
}
