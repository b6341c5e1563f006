import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { sheetFor } from '#app/domain/voting/ballot-sheet.ts'
import { checkBallot } from '#app/domain/voting/check-ballot.ts'
import type { Receipt } from '#app/domain/voting/receipt.ts'
import { isOutcomeUnknown } from '#models/database/in-transaction.server.ts'
import { readRoundHead } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import type { VotingTools } from './ballot-box.ts'
import { boxFiller } from './boxes/box-keys.server.ts'
import { frozenBallot } from './frozen-ballot.server.ts'
import { putBallot } from './put-ballot.server.ts'
import { receiptOf } from './receipt-of.server.ts'
import { voterTags } from './voter-tags.server.ts'

/** `rules` is the fingerprint of the frozen rules that the page was made from. */
export type CastBallot = { round: number; rules: string; choices: readonly string[] }

/**
 * The receipt, and the choices that were just sent and taken, to be shown once and kept nowhere together with the person.
 * Null where the same form was taken before: its second answer is the same whatever stands now.
 */
export type Taken = { choices: readonly number[] | null; receipt: Receipt }

/**
 * Takes a ballot as a whole or not at all; voting again replaces it until the close. A lost connection is told as
 * "being checked": sending again is safe, because a person has one slot.
 */
export async function castBallot(
  situation: Situation,
  { vault, clock }: VotingTools,
  command: CastBallot,
): Promise<Outcome<Taken>> {
  const { person, place } = situation
  const head = await readRoundHead(null, place, command.round)
  if (!head) return refuse('missing', 'not-here', {})
  const at = await clock(null, place, command.round)
  const allowed = may(person, 'cast-ballot', { place, round: head }, at)
  if (allowed.refused) return allowed
  const frozen = await frozenBallot(head)
  if (!person || !frozen) throw new Error('only people vote, and only on frozen rules')
  const round = { ...head, frozen }
  if (command.rules !== frozen.hash) return refuse('conflict', 'rules-changed', {})
  const ballot = checkBallot(sheetFor(frozen, person.village), command.choices)
  if (ballot.refused) return ballot
  const voter = await voterTags(vault, round, person)
  if (voter.refused) return voter
  const fill = await boxFiller(vault, round, person.village)
  if (fill.refused) return fill
  const put = { clock, voter: voter.value, ballot: ballot.value, fill: fill.value }
  try {
    const taken = await putBallot(situation, put)
    if (taken.refused) return taken
    const choices = taken.value ? ballot.value.choices : null
    return accepted({ choices, receipt: await receiptOf(vault, voter.value) })
  } catch (error) {
    if (isOutcomeUnknown(error)) return refuse('conflict', 'vote-being-checked', {})
    throw error
  }
}
