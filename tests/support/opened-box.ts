import { envelopeInfo, readEnvelopeText } from '#app/domain/voting/envelope-text.ts'
import type { VotedRound } from '#app/services/roll/who-votes.server.ts'
import { openEnvelope } from '#app/services/voting/boxes/envelope.server.ts'
import type { Vault } from '#app/services/voting/round-keys.server.ts'
import { voterTags } from '#app/services/voting/voter-tags.server.ts'
import { readBox } from '#models/voting/vote-box.server.ts'

/** The choices that lie in the box of an account, opened with the round's own keys; undefined where there is none. */
export async function choicesIn(
  vault: Vault,
  round: VotedRound,
  id: string,
): Promise<readonly number[] | undefined> {
  const { place, number, frozen } = round
  const tags = await voterTags(vault, round, { id })
  if (tags.refused) throw new Error(tags.reason.key)
  const box = await readBox(null, place, number, tags.value.slot)
  const { opening } = await vault.roundKeys(place, number)
  if (!box || !opening || !frozen) return undefined
  const text = openEnvelope(opening, box.envelope, envelopeInfo(place, number, frozen.hash))
  return readEnvelopeText(text ?? '')?.choices
}
