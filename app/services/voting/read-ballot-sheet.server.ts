import { type InLanguages, inLanguage } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { ballotOrder } from '#app/domain/voting/ballot-order.ts'
import { type BallotSheet, type SheetThemes, sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readVillages } from '#models/places/territory.server.ts'
import { proposalsIn } from '#models/proposals/proposal.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from './round-keys.server.ts'
import { voterTags } from './voter-tags.server.ts'

export type PaperToFill = {
  title: InLanguages
  /** Until when a vote can be cast or changed. */
  closes: Date
  sheet: BallotSheet
  /** Names of villages by their numbers, in the page's language. */
  villages: Readonly<Record<number, string>>
  /** The pictures of the projects by their numbers. */
  themes: SheetThemes
}

/** The ballot sheet of the person who asks, while the vote is open; the same whether they have voted or not. */
export async function readBallotSheet(
  { person, place, at, language }: Situation,
  vault: Vault,
  number: number,
  { afterForm }: { afterForm: boolean },
): Promise<Outcome<PaperToFill>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'cast-ballot', { place, round }, at)
  // What became of a form was decided by the database's clock: the page that tells it does not ask a second time.
  if (allowed.refused && !afterForm) return allowed
  if (!person || !round.frozen) throw new Error('only people vote, and only on frozen rules')
  const voter = await voterTags(vault, place, number, person)
  if (voter.refused) return voter
  const [villages, proposals] = await Promise.all([
    readVillages(place),
    proposalsIn(place, number, ['on-ballot']),
  ])
  return accepted({
    title: round.title,
    closes: round.calendar.counting,
    sheet: sheetFor(
      { ...round.frozen, projects: ballotOrder(round.frozen, sha256) },
      person.village,
    ),
    villages: Object.fromEntries(
      villages.map(({ number, name }) => [number, inLanguage(name, language)]),
    ),
    themes: Object.fromEntries(proposals.map(({ number, text }) => [number, text.theme])),
  })
}
