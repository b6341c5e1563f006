import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
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
import type { Vault } from './round-keys.server.ts'
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
 * "being checked": sending again is safe, because a person has one slot. What speaks against the vote itself is told
 * before what speaks against the ballot.
 */
export async function castBallot(
  situation: Situation,
  tools: VotingTools,
  command: CastBallot,
): Promise<Outcome<Taken>> {
  const made = await makeBallot(situation, tools.vault, command)
  if (made.refused) return (await againstTheVote(situation, tools, command)) ?? made
  const { ballot, voter, fill } = made.value
  try {
    const put = { clock: tools.clock, rules: command.rules, voter, ballot, fill }
    const taken = await putBallot(situation, put)
    if (taken.refused) return taken
    const choices = taken.value ? ballot.choices : null
    return accepted({ choices, receipt: await receiptOf(tools.vault, voter) })
  } catch (error) {
    if (isOutcomeUnknown(error)) return refuse('conflict', 'vote-being-checked', {})
    throw error
  }
}

/**
 * The ballot and where it goes, made from what opening the vote fixed: nothing of it is read for each vote, and whether
 * the vote is open is asked where it is stored.
 */
async function makeBallot(
  { person, place }: Situation,
  vault: Vault,
  { round: number, rules, choices }: CastBallot,
) {
  const round = await frozenBallot(place, number, rules)
  if (!round || !person) return refuse('conflict', 'rules-changed', {})
  const ballot = checkBallot(round.sheetOf(person.village), choices)
  if (ballot.refused) return ballot
  const voter = await voterTags(vault, round, person)
  if (voter.refused) return voter
  const fill = await boxFiller(vault, round, person.village)
  if (fill.refused) return fill
  return accepted({ ballot: ballot.value, voter: voter.value, fill: fill.value })
}

/** Why nobody, or this person, can vote now; null where only the ballot was refused. */
async function againstTheVote(
  { person, place }: Situation,
  { clock }: VotingTools,
  { round: number }: CastBallot,
): Promise<Refusal | null> {
  const round = await readRoundHead(null, place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const at = await clock(null, place, number)
  const allowed = may(person, 'cast-ballot', { place, round }, at)
  return allowed.refused ? allowed : null
}
