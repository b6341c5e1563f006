import type { Person } from '#app/domain/accounts/person.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { rollText, slotText } from '#app/domain/voting/keyed-texts.ts'
import { voterIdentity } from '#app/domain/voting/voter-identity.ts'
import { noteKeyFingerprint } from '#models/voting/round-key-fingerprint.server.ts'
import type { Vault } from './round-keys.server.ts'

/** Where a person's mark and ballot of a round lie; neither can be told from the other without the keys. */
export type VoterTags = { place: string; round: number; tag: string; slot: string }

/**
 * The keys of a round. Refused where this process holds others than those the vote began with: with them everybody
 * could vote a second time.
 */
export async function fittingKeys(vault: Vault, place: string, round: number) {
  const keys = await vault.roundKeys(place, round)
  const fingerprint = await noteKeyFingerprint({ place, round, fingerprint: keys.fingerprint })
  if (fingerprint !== keys.fingerprint) return refuse('conflict', 'vote-not-ready', {})
  const { tagOf, slotOf } = keys
  return slotOf ? accepted({ tagOf, slotOf }) : refuse('missing', 'receipts-gone', {})
}

/** The tags of a person in a round, made with its fitting keys. */
export async function voterTags(
  vault: Vault,
  place: string,
  round: number,
  person: Pick<Person, 'id'>,
): Promise<Outcome<VoterTags>> {
  const keys = await fittingKeys(vault, place, round)
  if (keys.refused) return keys
  const { tagOf, slotOf } = keys.value
  const name = `${place}/${round}`
  const identity = voterIdentity(person)
  const tag = tagOf(rollText(name, identity))
  const slot = slotOf(slotText(name, identity))
  return accepted({ place, round, tag, slot })
}
