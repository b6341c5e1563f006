import type { InLanguages } from '#app/domain/language.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import type { Receipt } from '#app/domain/voting/receipt.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { receiptOf } from './receipt-of.server.ts'
import type { Vault } from './round-keys.server.ts'
import { voterTags } from './voter-tags.server.ts'

export type ShownReceipt = {
  receipt: Receipt
  title: InLanguages
  closes: Date
  /** The vote is still open: the ballot can be replaced. */
  open: boolean
}

/** The receipt of the person who asks; once the slot key is destroyed nobody can find it for them any more. */
export async function readReceipt(
  { person, place, at }: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<ShownReceipt>> {
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  const round = await readRound(place, number)
  if (!round?.frozen) return refuse('missing', 'not-here', {})
  const voter = await voterTags(vault, place, number, person)
  if (voter.refused) return voter
  const receipt = await receiptOf(vault, voter.value)
  if (!receipt) return refuse('missing', 'no-ballot-yet', {})
  const open = !possibleNow('cast-ballot', { place, round }, at).refused
  return accepted({ receipt, title: round.title, closes: round.calendar.counting, open })
}
