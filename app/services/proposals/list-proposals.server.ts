import { type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Village } from '#app/domain/places/territory.ts'
import { type ListWish, pageLength } from '#app/domain/proposals/finding/list-filter.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { villagesOf } from '#app/services/places/villages-of.server.ts'
import { type Listed, listProposals } from '#models/proposals/proposal-list.server.ts'
import { readRound } from '#models/rounds/round.server.ts'

export type ListFound = {
  round: Round
  villages: Village[]
  listed: Listed[]
  total: number
  pages: number
}

/** One page of a round's proposals. */
export async function findProposals(
  place: string,
  number: number,
  wish: ListWish,
): Promise<Outcome<ListFound>> {
  const [round, villages, found] = await Promise.all([
    readRound(place, number),
    villagesOf(place),
    listProposals(place, number, wish),
  ])
  if (!round) return refuse('missing', 'not-here', {})
  const pages = Math.max(1, Math.ceil(found.total / pageLength))
  return { refused: false, value: { round, villages, pages, ...found } }
}
