import { placeId } from '#app/domain/places/place-id.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import type { Run } from '#app/domain/runs/run.ts'
import type { CountProgress } from '#app/domain/tally/manifest.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { countMarks } from '#models/voting/roll-mark.server.ts'
import { ballotsOfCommission } from '../commission/bring-opened.server.ts'
import { done, perform } from '../perform.server.ts'
import type { CarriedOut, RunTools, Watch } from '../runs/run-kind.ts'
import { openBoxes } from '../voting/boxes/open-boxes.server.ts'
import { isSealed } from '../voting/seal-vote.server.ts'
import { collectBallots } from './collect-ballots.server.ts'
import { countInThread } from './count-in-thread.server.ts'
import { roundOf } from './count-of.server.ts'
import { type CountedRound, keepResult } from './keep-result.server.ts'

/**
 * Opens the envelopes of a round, counts it in a thread of its own and keeps the result with the fingerprint of what it was counted from. The
 * result's own unique index is what keeps a round from being counted twice.
 */
export async function carryOutCount(
  { place, subject, askedBy }: Pick<Run, 'place' | 'subject' | 'askedBy'>,
  { vault, now }: RunTools,
  watch: Watch<CountProgress>,
): Promise<CarriedOut> {
  const number = roundOf(subject)
  const round = await readRound(place, number)
  if (!round?.frozen) throw new Error('only a round whose rules are frozen is counted')
  if (!(await isSealed(place, number))) throw new Error('only a sealed vote is counted')
  const keys = await vault().roundKeys(place, number)
  const opening = { place, number, frozen: round.frozen }
  const byCommission = round.frozen.keyHolder === 'commission'
  const differs = round.importedFrom
    ? null
    : await (byCommission ? ballotsOfCommission(opening) : openBoxes(opening, keys))
  if (differs) return differs
  const counted = await resultOf(round, round.frozen, keys.tieSeed, now(), watch)
  if (counted) await keep(counted, askedBy, now())
  return counted ? 'done' : 'stopped'
}

/** What the ballots come to; nothing is written. Null when it was stopped. */
export async function resultOf(
  { place, number, importedFrom }: Pick<Round, 'place' | 'number' | 'importedFrom'>,
  frozen: Frozen,
  tieSeed: string,
  countedAt: Date,
  watch?: Watch<CountProgress>,
): Promise<CountedRound | null> {
  const collected = await collectBallots({ place, round: number, frozen }, tieSeed)
  const { ballots, inputs } = collected
  const [counts, marks, municipality] = await Promise.all([
    countInThread(collected.pots, watch),
    countMarks(place, number),
    readMunicipality(place),
  ])
  if (!counts) return null
  // An election brought in from elsewhere has no roll here; its ballots are all that is known.
  const turnout = importedFrom ? { voted: ballots, online: 0, paper: 0 } : marks
  const adults = importedFrom ? 0 : (municipality?.adults ?? 0)
  const pots = counts.map(({ result }) => result)
  const counted = { ballots, inputs, tieSeed, turnout, adults, pots }
  return {
    result: { place, round: number, countedAt, publishedAt: null, ...counted },
    explanation: counts.map(({ explanation }) => explanation),
  }
}

/** The line of the audit names who asked; a worker that took the count up is nobody. */
async function keep(counted: CountedRound, asked: string, at: Date): Promise<void> {
  const { place, round, ballots, inputs, pots } = counted.result
  const nobody = { person: null, language: 'ky', formKey: null, address: '' } as const
  try {
    await perform({ ...nobody, place: placeId(place), at }, async (tx) => {
      await keepResult(tx, counted)
      const funded = pots.reduce((sum, { decided }) => sum + decided.funded.length, 0)
      const details = { asked, ballots, inputs, funded }
      return done(null, 'votes-counted', `round/${round}`, details)
    })
  } catch (error) {
    // Another worker was first; the same ballots under the same rules gave it the same result.
    if (!isDuplicate(error, 'round')) throw error
  }
}
