import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { rollText, slotText } from '#app/domain/voting/keyed-texts.ts'
import { noteKeyFingerprint } from '#models/voting/round-key-fingerprint.server.ts'
import { type VotedRound, type Voting, whoVotes } from '../roll/who-votes.server.ts'
import type { RoundKeys, Vault } from './round-keys.server.ts'

/** Where a person's mark and ballot of a round lie; neither can be told from the other without the keys. */
export type VoterTags = { place: string; round: number; tag: string; slot: string }

/** Keys that were found to be those their vote began with: once noted, a fingerprint stays. */
const noted = new WeakSet<RoundKeys>()

/**
 * The keys of a round. Refused where this process holds others than those the vote began with: with them everybody
 * could vote a second time.
 */
export async function fittingKeys(vault: Vault, place: string, round: number) {
  const keys = await vault.roundKeys(place, round)
  const { fingerprint } = keys
  if (!noted.has(keys) && (await noteKeyFingerprint({ place, round, fingerprint })) !== fingerprint)
    return refuse('conflict', 'vote-not-ready', {})
  noted.add(keys)
  const { tagOf, slotOf } = keys
  return slotOf ? accepted({ tagOf, slotOf }) : refuse('missing', 'receipts-gone', {})
}

/**
 * The tags of a person in a round, made with its fitting keys; refused where they are not on the roll of a binding vote.
 * `name` says as whom: for a receipt as whoever they voted.
 */
export async function voterTags(
  vault: Vault,
  round: VotedRound,
  person: Voting,
  name: typeof whoVotes = whoVotes,
): Promise<Outcome<VoterTags>> {
  const { place, number } = round
  const keys = await fittingKeys(vault, place, number)
  if (keys.refused) return keys
  const { tagOf, slotOf } = keys.value
  const who = await name(round, person, tagOf)
  if (who.refused) return who
  const where = `${place}/${number}`
  const tag = tagOf(rollText(where, who.value))
  const slot = slotOf(slotText(where, who.value))
  return accepted({ place, round: number, tag, slot })
}
