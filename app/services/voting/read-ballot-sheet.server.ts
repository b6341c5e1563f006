import type { InLanguages, Language } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import type { BallotSheet, SheetThemes } from '#app/domain/voting/ballot-sheet.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { whoVotes } from '../roll/who-votes.server.ts'
import { sharedBriefly } from '../shared-briefly.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from './round-keys.server.ts'
import { sharedSheet } from './shared-sheet.server.ts'
import { fittingKeys } from './voter-tags.server.ts'

export type PaperToFill = {
  title: InLanguages
  /** Until when a vote can be cast or changed. */
  closes: Date
  /** Binding or an opinion poll. */
  standing: Standing | null
  sheet: BallotSheet
  /** Who can open the envelope that the ballot goes into. */
  keyHolder: 'portal' | 'commission'
  /** Names of villages by their numbers, in the page's language. */
  villages: Readonly<Record<number, string>>
  /** The pictures of the projects by their numbers. */
  themes: SheetThemes
}

const sharedKeys = sharedBriefly((place, round: number, vault: Vault) =>
  fittingKeys(vault, place, round),
)

/**
 * The ballot sheet of the person who asks, while the vote is open; the same whether they have voted or not. All but the
 * person is read once for everybody.
 */
export async function readBallotSheet(
  situation: Situation,
  vault: Vault,
  number: number,
  { afterForm }: { afterForm: boolean },
): Promise<Outcome<PaperToFill>> {
  const { person, place, at, language } = situation
  const found = await sharedSheet(situation, number)
  if (!found) return refuse('missing', 'not-here', {})
  const { round, sheets } = found
  const allowed = may(person, 'cast-ballot', { place, round }, at)
  // What became of a form was decided by the database's clock: the page that tells it does not ask a second time.
  if (allowed.refused && !(afterForm && sheets)) return allowed
  if (!person || !sheets) throw new Error('only people vote, and only on frozen rules')
  const keys = await sharedKeys(situation, number, vault)
  if (keys.refused) return allowed.refused ? allowed : keys
  // Whoever is not on the roll of a binding vote is told so before they choose, as often as they ask.
  const who = await whoVotes(round, person, keys.value.tagOf)
  if (who.refused) return who
  return accepted({
    title: round.title,
    closes: round.calendar.counting,
    standing: voteStanding(round),
    keyHolder: round.frozen?.keyHolder ?? 'portal',
    sheet: sheets.sheetOf(person.village),
    villages: namesIn(sheets.names, language),
    themes: sheets.themes,
  })
}

function namesIn(names: Readonly<Record<number, InLanguages>>, language: Language) {
  const named = Object.entries(names).map(([number, name]) => [number, shownIn(language, name)])
  return Object.fromEntries(named)
}
