import { createPrivateKey, sign } from 'node:crypto'
import { type Receipt, receiptText } from '#app/domain/voting/receipt.ts'
import { readBallot } from '#models/voting/ballot.server.ts'
import { readMark } from '#models/voting/roll-mark.server.ts'
import type { Vault } from './round-keys.server.ts'
import type { VoterTags } from './voter-tags.server.ts'

/**
 * The receipt of the ballot that stands for a voter, null without one. It is made anew from the ballot each time
 * and comes out the same as long as the ballot is the same: Ed25519 signs without chance.
 */
export async function receiptOf(vault: Vault, voter: VoterTags): Promise<Receipt | null> {
  const { place, round, slot, tag } = voter
  const [ballot, mark] = await Promise.all([
    readBallot(place, round, slot),
    readMark(place, round, tag),
  ])
  if (!ballot || !mark) return null
  const said = { place, round, commitment: ballot.commitment, day: mark.day }
  const key = createPrivateKey(await vault.signingKey())
  const signature = sign(null, Buffer.from(receiptText(said)), key).toString('base64url')
  return { ...said, signature }
}
