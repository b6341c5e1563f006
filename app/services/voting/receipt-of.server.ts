import { sign } from 'node:crypto'
import { handleOf, type Receipt, receiptText } from '#app/domain/voting/receipt.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { Vault } from './round-keys.server.ts'
import type { VoterTags } from './voter-tags.server.ts'

/**
 * The receipt of a voter whose ballot was taken. It hangs on who votes and not on the ballot, so that it is the same
 * after one ballot and after three; it comes from the mark on the roll, which lies apart from the choices.
 */
export async function receiptOf(vault: Vault, { place, round, tag }: VoterTags): Promise<Receipt> {
  const said = { place, round, handle: handleOf(sha256, tag) }
  const key = await vault.signingKey()
  const signature = sign(null, Buffer.from(receiptText(said)), key).toString('base64url')
  return { ...said, signature }
}
