import { readOpenedBallots } from '#app/domain/commission/sealed-box.ts'
import {
  accepted,
  fault,
  type Outcome,
  type Refusal,
  refuse,
  refuseInput,
} from '#app/domain/outcome.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { sha256 } from '#app/sha256.server.ts'
import { keepOpenedFile, readTakenIn } from '#models/commission/opened-ballots.server.ts'
import type { Situation } from '../situation.ts'
import { keepOpened, lawfulChoices } from '../voting/boxes/keep-opened.server.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { roundOpened } from './rounds.server.ts'
import { sealedBox } from './sealed-box.server.ts'

type Brought = { round: number; text: string; typed: string }

/**
 * Looks at what the commission brought and keeps it to be signed; answers its hash, under which the act is asked for. It is
 * taken only with the hash that stands on paper, only for this vote's envelopes, and only if every ballot is lawful.
 */
export async function bringOpened(
  situation: Situation,
  vault: Vault,
  { round, text, typed }: Brought,
): Promise<Outcome<string>> {
  const box = await sealedBox(situation, vault, round)
  if (box.refused) return box
  const hash = sha256(text)
  if (hash !== typed.toLowerCase().replace(/\s/g, ''))
    return refuseInput([fault('hash', 'opened-hash-differs', {})])
  const opened = readOpenedBallots(text)
  if (!opened) return refuseInput([fault('file', 'opened-unreadable', {})])
  const { place } = situation
  const frozen = (await roundOpened(null, place, round))?.frozen
  const same =
    opened.place === place &&
    opened.round === round &&
    opened.rulesHash === frozen?.hash &&
    opened.sealed === box.value.sealed &&
    opened.ballots.length === box.value.envelopes
  if (!frozen || !same) return refuseInput([fault('file', 'opened-of-another-box', {})])
  if (opened.ballots.some((ballot) => lawfulChoices(frozen, ballot) === null))
    return refuseInput([fault('file', 'opened-of-another-box', {})])
  await keepOpenedFile({ place, round, hash, text })
  return accepted(hash)
}

/** Makes ballots of what two persons took in, for the count; refused where nobody did. */
export async function ballotsOfCommission({
  place,
  number,
  frozen,
}: Pick<Round, 'place' | 'number'> & { frozen: Frozen }): Promise<Refusal | null> {
  const file = await readTakenIn(null, place, number)
  const opened = file && readOpenedBallots(file.text)
  if (!opened) return refuse('conflict', 'ballots-not-opened', {})
  const found = opened.ballots.map((ballot) => lawfulChoices(frozen, ballot))
  if (found.includes(null)) return refuse('conflict', 'opened-of-another-box', {})
  await keepOpened(
    place,
    number,
    found.flatMap((choices) => (choices ? [choices] : [])),
  )
  return null
}
