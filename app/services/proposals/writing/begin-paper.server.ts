import { type Day, dayOf } from '#app/domain/calendar/day.ts'
import { fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { checkAgeAndResidence, may } from '#app/domain/permissions/may.ts'
import type { PaperFacts } from '#app/domain/proposals/writing/draft.ts'
import { rulesOf } from '#app/domain/rounds/round.ts'
import { villagesOn } from '#app/services/places/villages-of.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertDraft } from '#models/proposals/proposal-draft.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

export type BeginPaper = {
  round: number
  paper: PaperFacts
  /** When the citizen was born and since when they live in the village: asked by the rule, and not kept. */
  born: Day
  since: Day
}

/**
 * A clerk begins to write down what a citizen brought on paper. The citizen may propose by the same rule as anybody who
 * does it on the portal.
 */
export async function beginPaper(
  { person, place, at }: Situation,
  { round: number, paper, born, since }: BeginPaper,
): Promise<Outcome<{ draft: number }>> {
  const round = await readRound(place, number)
  if (!round) return refuseInput([fault('round', 'choose-one', {})])
  const allowed = may(person, 'take-in-paper', { place, round }, at)
  if (allowed.refused) return allowed
  const villages = await villagesOn(place, at)
  if (!villages.some((village) => village.number === paper.village))
    return refuseInput([fault('village', 'choose-village', {})])
  if (paper.on > dayOf(at)) return refuseInput([fault('on', 'not-in-the-future', {})])
  const citizen = { born, village: paper.village, residentSince: since }
  const excluded = checkAgeAndResidence(citizen, rulesOf(round).mayPropose)
  if (excluded) {
    const field = excluded.reason.key === 'too-young' ? 'born' : 'since'
    return refuseInput([{ field, reason: excluded.reason }])
  }
  const draft = await inTransaction(place, (tx) =>
    insertDraft(tx, {
      place,
      account: allowed.value.id,
      round: number,
      proposal: null,
      basis: 0,
      paper,
      answers: { village: [String(paper.village)] },
      attachments: [],
      changedAt: at,
    }),
  )
  return { refused: false, value: { draft } }
}
