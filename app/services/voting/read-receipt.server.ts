import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import type { Receipt } from '#app/domain/voting/receipt.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readMark } from '#models/voting/roll-mark.server.ts'
import { whoVoted } from '../roll/who-votes.server.ts'
import type { Situation } from '../situation.ts'
import { receiptOf } from './receipt-of.server.ts'
import type { Vault } from './round-keys.server.ts'
import { voterTags } from './voter-tags.server.ts'

/**
 * Why no receipt is shown: the vote has not begun; is not closed for good, and until then nobody is told whether somebody
 * voted; is over, without a ballot of theirs; or nobody can find ballots any more.
 */
export type NoReceipt = 'not-yet' | 'open' | 'over' | 'gone'

export type OwnReceipt = {
  title: InLanguages
  /** Binding or an opinion poll. */
  standing: Standing | null
  opens: Date
  closes: Date
  /** Whether this person is let vote now, which does not hang on whether they did. */
  mayVote: boolean
} & ({ receipt: Receipt; none: null } | { receipt: null; none: NoReceipt })

/** After the close, the receipt of the person who asks, or why there is none; before it the same for everybody. */
export async function readReceipt(
  { person, place, at }: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<OwnReceipt>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const { title, calendar } = round
  const mayVote = !may(person, 'cast-ballot', { place, round }, at).refused
  const dates = { opens: calendar.voting, closes: calendar.counting }
  const facts = { title, standing: voteStanding(round), ...dates, mayVote }
  const none = (why: NoReceipt) => accepted({ ...facts, receipt: null, none: why })
  if (!round.frozen) return none(at < calendar.counting ? 'not-yet' : 'over')
  if (!round.importedFrom && !round.seal?.doneAt) return none('open')
  const voter = await voterTags(vault, round, person, whoVoted)
  if (voter.refused && voter.reason.key === 'receipts-gone') return none('gone')
  if (voter.refused) return voter
  const mark = await readMark(place, number, voter.value.tag)
  return mark
    ? accepted({ ...facts, receipt: await receiptOf(vault, voter.value), none: null })
    : none('over')
}
