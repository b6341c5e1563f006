import { inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Village } from '#app/domain/places/territory.ts'
import type { ListFilter, ListQuery } from '#app/domain/proposals/finding/list-filter.ts'
import { voteStanding } from '#app/domain/roll/standing.ts'
import type { RoundHead } from '#app/domain/rounds/round.ts'
import { titlesLine } from '#app/domain/words/office-title.ts'
import { villagesHere } from '#app/services/places/villages-here.server.ts'
import { roundHere } from '#app/services/rounds/rounds-here.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { allListed, type Listed, listProposals } from '#models/proposals/proposal-list.server.ts'

export type { Listed }

export type ListFound = {
  round: RoundHead
  villages: Village[]
  listed: Listed[]
  total: number
  page: number
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
  return { refused: false, value: { round, villages, ...found } }
}

/** More than any round has; a file of all of them stays a small one. */
const mostInFile = 5_000

/** All that a filter shows, as the rows of a file; a hidden one without its words. */
export async function allProposals(situation: Situation, number: number, filter: ListFilter) {
  const [round, villages, listed] = await Promise.all([
    roundHere(situation, number),
    villagesHere(situation),
    allListed(situation.place, number, filter, mostInFile),
  ])
  if (!round) return refuse('missing', 'not-here', {})
  const nameOf = new Map(
    villages.map((village) => [village.number, inLanguage(village.name, situation.language)]),
  )
  const rows = listed.map(({ number, state, asked, hidden, text, officeTitles }) => ({
    ...{ number, asked, theme: text.theme, title: hidden ? '' : text.title },
    officeTitles: hidden ? '' : titlesLine(officeTitles),
    villageName: text.village === null ? null : (nameOf.get(text.village) ?? ''),
    standing: hidden ? ('hidden' as const) : state,
    vote: voteStanding(round),
  }))
  return accepted({ rows })
}
