import { type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { Run } from '#app/domain/runs/run.ts'
import { sha256 } from '#app/sha256.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { done, perform } from '../perform.server.ts'
import { beginRun, isUnderWay } from '../runs/begin-run.server.ts'
import type { Situation } from '../situation.ts'
import type { CloseClock, VotingTools } from '../voting/ballot-box.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { arriving, sealVote } from '../voting/seal-vote.server.ts'
import { waitsForCommission } from './commission.server.ts'
import { countOf } from './count-of.server.ts'

/** Asks for a round to be counted; whoever gets the answer carries it out (`carryOutRun`). */
export async function askCount(
  situation: Situation,
  { vault, clock }: VotingTools,
  number: number,
): Promise<Outcome<Run>> {
  const { person, place, at } = situation
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'count-votes', { place, round }, at)
  if (allowed.refused) return allowed
  const refusal = (await notYet(round, clock)) ?? (await otherSeed(round, vault))
  if (refusal) return refusal
  const asked = { ...countOf(place, number), askedBy: allowed.value.id, at }
  try {
    return await perform(situation, async (tx) =>
      done(await beginRun(tx, asked), 'count-asked', asked.subject),
    )
  } catch (error) {
    if (isUnderWay(error)) return refuse('conflict', 'count-under-way', {})
    throw error
  }
}

/** Nothing is counted before the vote is closed for good; whoever asks first closes it, and no job has to be awaited. */
async function notYet(round: Round, clock: CloseClock): Promise<Refusal | null> {
  const { place, number, calendar } = round
  const ready = new Date(calendar.counting.getTime() + arriving)
  if (!(await sealVote(place, number, clock)))
    return refuse('conflict', 'ballots-arriving', { ready })
  const standing = await readResult(place, number)
  if (await waitsForCommission(round)) return refuse('conflict', 'ballots-not-opened', {})
  return standing ? refuse('conflict', 'already-counted', {}) : null
}

/** Ties are decided by the seed whose fingerprint was published before the vote, or nothing is counted. */
async function otherSeed({ place, number, frozen }: Round, vault: Vault): Promise<Refusal | null> {
  if (frozen?.tieSeedHash === undefined) return null
  const { tieSeed } = await vault.roundKeys(place, number)
  return sha256(tieSeed) === frozen.tieSeedHash ? null : refuse('conflict', 'tie-seed-differs', {})
}
