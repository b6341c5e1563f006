import { sealedBoxText, sealedText } from '#app/domain/commission/sealed-box.ts'
import { accepted, type Outcome, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { frozenText } from '#app/domain/rounds/freeze.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import type { Situation } from '../situation.ts'
import { checkBoxes } from '../voting/boxes/check-boxes.server.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { isSealed } from '../voting/seal-vote.server.ts'

/** A sealed vote whose envelopes only the commission opens. */
type ForCommission = Round & { frozen: Frozen & { ballotKey: string } }

/** The round, where its key is the commission's and its vote is sealed. */
async function sealedForCommission(
  { person, place, at }: Situation,
  number: number,
): Promise<Outcome<ForCommission>> {
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'take-in-ballots', { place, round }, at)
  if (allowed.refused) return allowed
  const { frozen } = round
  if (!frozen?.ballotKey || frozen.keyHolder !== 'commission')
    return refuse('conflict', 'no-commission-key', {})
  if (!(await isSealed(place, number))) {
    const ready = new Date(round.calendar.counting.getTime() + 30_000)
    return refuse('conflict', 'ballots-arriving', { ready })
  }
  return accepted({ ...round, frozen: { ...frozen, ballotKey: frozen.ballotKey } })
}

/** The envelopes as they are carried to the commission, and their hash for the notice board. */
export async function sealedBox(
  situation: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<{ text: string; sealed: string; envelopes: number }>> {
  const found = await sealedForCommission(situation, number)
  if (found.refused) return found
  const { place, frozen } = found.value
  const checked = await checkBoxes(found.value, await vault.roundKeys(place, number))
  if ('refused' in checked) return checked
  const { envelopes } = checked
  const rules = frozenText(found.value, frozen, sha256)
  const box = { place, round: number, ballotKey: frozen.ballotKey, rules, envelopes }
  const sealed = sha256(sealedText(envelopes))
  return accepted({ text: sealedBoxText(box), sealed, envelopes: envelopes.length })
}
