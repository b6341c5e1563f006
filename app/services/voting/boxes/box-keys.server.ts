import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { envelopeInfo, envelopeLength, envelopeText } from '#app/domain/voting/envelope-text.ts'
import { boxText } from '#app/domain/voting/keyed-texts.ts'
import { sha256 } from '#app/sha256.server.ts'
import type { VoteBox } from '#models/voting/vote-box.server.ts'
import type { RoundKeys, Vault } from '../round-keys.server.ts'
import { closeEnvelope } from './envelope.server.ts'

export type Filled = Pick<VoteBox, 'seq' | 'envelope' | 'mac'>

/** Fills boxes of a round: closes the ballot into an envelope and authenticates it with its slot. */
export type FillBox = (slot: string, seq: number, ballot: { choices: readonly number[] }) => Filled

type Wanted = Pick<Round, 'place' | 'number' | 'frozen'>

/**
 * What fills the boxes of voters of one village. Refused where this process holds another key than the one that was
 * fixed with the rules: what it closed nobody could open. Rules that were fixed before there were envelopes name none.
 */
export async function boxFiller(
  vault: Vault,
  { place, number, frozen }: Wanted,
  village: number | null,
): Promise<Outcome<FillBox>> {
  if (!frozen) throw new Error('boxes are filled on frozen rules only')
  const keys = await vault.roundKeys(place, number)
  const { macOf } = keys
  const ballotKey = frozen.ballotKey ?? keys.ballotKey
  const opened = frozen.keyHolder === 'commission' || ballotKey === keys.ballotKey
  if (!macOf || !opened) return refuse('conflict', 'vote-not-ready', {})
  const length = envelopeLength(frozen)
  const info = envelopeInfo(place, number, frozen.hash)
  return accepted((slot, seq, { choices }) => {
    const envelope = closeEnvelope(ballotKey, envelopeText({ choices, village }, length), info)
    return { seq, envelope, mac: macOf(macText(place, number, { slot, seq, envelope })) }
  })
}

const macText = (place: string, round: number, box: Pick<VoteBox, 'slot' | 'seq' | 'envelope'>) =>
  boxText(`${place}/${round}`, box.slot, box.seq, sha256(box.envelope))

/** Whether a box is as it was filled. */
export const isAuthentic = (macOf: NonNullable<RoundKeys['macOf']>, box: VoteBox) =>
  macOf(macText(box.place, box.round, box)) === box.mac
