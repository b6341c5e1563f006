import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import type { Receipt } from '#app/domain/voting/receipt.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { receiptOf } from './receipt-of.server.ts'
import type { Vault } from './round-keys.server.ts'
import { voterTags } from './voter-tags.server.ts'

/** Why somebody has no receipt: the vote has not begun, is open, is over, or nobody can find ballots any more. */
export type NoReceipt = 'not-yet' | 'open' | 'over' | 'gone'

export type OwnReceipt = {
  title: InLanguages
  opens: Date
  closes: Date
  /** The vote is open: a ballot can be given, or replaced. */
  open: boolean
} & ({ receipt: Receipt; none: null } | { receipt: null; none: NoReceipt })

/** The receipt of the person who asks, or why there is none; once the slot key is destroyed it cannot be found. */
export async function readReceipt(
  { person, place, at }: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<OwnReceipt>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const { title, calendar } = round
  const open = !possibleNow('cast-ballot', { place, round }, at).refused
  const facts = { title, opens: calendar.voting, closes: calendar.counting, open }
  if (!round.frozen) {
    const none = at < calendar.counting ? 'not-yet' : 'over'
    return accepted({ ...facts, receipt: null, none })
  }
  const voter = await voterTags(vault, place, number, person)
  if (voter.refused && voter.reason.key === 'receipts-gone')
    return accepted({ ...facts, receipt: null, none: 'gone' })
  if (voter.refused) return voter
  const receipt = await receiptOf(vault, voter.value)
  return receipt
    ? accepted({ ...facts, receipt, none: null })
    : accepted({ ...facts, receipt, none: open ? 'open' : 'over' })
}
