import { accepted, type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import { giveLeaseBack, takeLease } from '#models/tally/count-lease.server.ts'
import { readResult } from '#models/tally/result.server.ts'
import { countMarks } from '#models/voting/roll-mark.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { collectBallots } from './collect-ballots.server.ts'
import { countInThread } from './count-in-thread.server.ts'
import { type CountedRound, keepResult } from './keep-result.server.ts'

/** A ballot that was sent before the close is stored within this time, or not at all. */
const arriving = 60_000
/** No real election took longer to count. */
const longestCount = 10 * 60_000

/** Counts a round once, in a thread, and keeps the result with the print of what it was counted from. */
export async function countRound(
  situation: Situation,
  vault: Vault,
  number: number,
): Promise<Outcome<null>> {
  const { person, place, at } = situation
  const round = await readRound(place, number)
  if (!round) return refuse('missing', 'not-here', {})
  const allowed = may(person, 'count-votes', { place, round }, at)
  if (allowed.refused) return allowed
  if (!round.frozen) throw new Error('only a round whose rules are frozen is counted')
  const refusal = await notYet(round, at)
  if (refusal) return refusal
  const until = new Date(at.getTime() + longestCount)
  if (!(await takeLease({ place, round: number, until }, at)))
    return refuse('conflict', 'count-under-way', {})
  try {
    const { tieSeed } = await vault.roundKeys(place, number)
    return await keep(situation, await resultOf(round, round.frozen, tieSeed, at))
  } finally {
    await giveLeaseBack(place, number)
  }
}

async function notYet({ place, number, calendar }: Round, at: Date): Promise<Refusal | null> {
  const ready = new Date(calendar.counting.getTime() + arriving)
  if (at < ready) return refuse('conflict', 'ballots-arriving', { ready })
  const standing = await readResult(place, number)
  return standing ? refuse('conflict', 'already-counted', {}) : null
}

/** What the ballots come to; nothing is written. */
export async function resultOf(
  { place, number, importedFrom }: Pick<Round, 'place' | 'number' | 'importedFrom'>,
  frozen: Frozen,
  tieSeed: string,
  countedAt: Date,
): Promise<CountedRound> {
  const collected = await collectBallots({ place, round: number, frozen }, tieSeed)
  const { ballots, inputs } = collected
  const [counts, marks, municipality] = await Promise.all([
    countInThread(collected.pots),
    countMarks(place, number),
    readMunicipality(place),
  ])
  // An election brought in from elsewhere has no roll here; its ballots are all that is known.
  const turnout = importedFrom ? { voted: ballots, online: 0, paper: 0 } : marks
  const adults = importedFrom ? 0 : (municipality?.adults ?? 0)
  const pots = counts.map(({ result }) => result)
  const counted = { ballots, inputs, tieSeed, turnout, adults, pots }
  return {
    result: { place, round: number, countedAt, publishedAt: null, ...counted },
    told: counts.map(({ told }) => told),
  }
}

async function keep(situation: Situation, counted: CountedRound): Promise<Outcome<null>> {
  const { round, ballots, inputs, pots } = counted.result
  try {
    return await perform(situation, async (tx) => {
      await keepResult(tx, counted)
      const funded = pots.reduce((sum, { decided }) => sum + decided.funded.length, 0)
      return done(null, 'votes-counted', `round/${round}`, { ballots, inputs, funded })
    })
  } catch (error) {
    if (isDuplicate(error, 'round')) return accepted(null)
    throw error
  }
}
