import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { type ListQuery, pageLength } from '#app/domain/proposals/finding/list-filter.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { villagesHere } from '#app/services/places/villages-here.server.ts'
import { roundHere } from '#app/services/rounds/rounds-here.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type Listed, listProposals } from '#models/proposals/proposal-list.server.ts'

export type { Listed }

export type ListFound = {
  round: RoundHead
  villages: Village[]
  listed: Listed[]
  total: number
  pages: number
}

/** One page of a round's proposals. */
export async function findProposals(
  situation: Situation,
  number: number,
  listQuery: ListQuery,
): Promise<Outcome<ListFound>> {
  const [round, villages, found] = await Promise.all([
    roundHere(situation, number),
    villagesHere(situation),
    listProposals(situation.place, number, listQuery),
  ])
  if (!round) return refuse('missing', 'not-here', {})
  const pages = Math.max(1, Math.ceil(found.total / pageLength))
  return { refused: false, value: { round, villages, pages, ...found } }
}
