import { placeId } from '#app/domain/places/place-id.ts'
import type { Frozen, Round } from '#app/domain/rounds/round.ts'
import { isDuplicate } from '#models/database/in-transaction.server.ts'
import { readMunicipality } from '#models/places/municipality.server.ts'
import { readRound } from '#models/rounds/round.server.ts'
import {
  type CountProgress,
  endRun,
  keepRun,
  type RunKey,
  readRun,
} from '#models/tally/count-run.server.ts'
import { countMarks } from '#models/voting/roll-mark.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Vault } from '../voting/round-keys.server.ts'
import { isSealed } from '../voting/seal-vote.server.ts'
import { collectBallots } from './collect-ballots.server.ts'
import { countInThread } from './count-in-thread.server.ts'
import { type CountedRound, keepResult } from './keep-result.server.ts'

/** How long a silent worker is waited for. */
const patience = 30_000
/** How often a worker says that it is at work, and looks whether it is to stop. */
const everySecond = 1_000

export function stillAtWork(at: Date): Date {
  return new Date(at.getTime() + patience)
}

/**
 * Counts a round in a thread of its own and keeps the result with the fingerprint of what it was counted from. Ends without
 * a result when it is stopped, or when another worker has taken it up.
 */
export async function carryOutCount(
  run: RunKey,
  vault: Vault,
  now: () => Date,
): Promise<'counted' | 'stopped'> {
  const round = await readRound(run.place, run.round)
  if (!round?.frozen) throw new Error('only a round whose rules are frozen is counted')
  if (!(await isSealed(run.place, run.round))) throw new Error('only a sealed vote is counted')
  const { tieSeed } = await vault.roundKeys(run.place, run.round)
  const watch = watchOver(run, now)
  try {
    const counted = await resultOf(round, round.frozen, tieSeed, now(), watch)
    if (counted) await keep(run, counted, now())
    return counted ? 'counted' : 'stopped'
  } finally {
    watch.end()
    await endRun(run)
  }
}

type Watch = {
  /** Aborted when the count is to end. */
  signal: AbortSignal
  progress(progress: CountProgress): void
}

/** Says every second that the worker is at work and how far it is, and hears when it is to stop. */
function watchOver(run: RunKey, now: () => Date): Watch & { end(): void } {
  const stop = new AbortController()
  let latest: CountProgress | null = null
  const beat = async () => {
    const kept = await keepRun(run, { until: stillAtWork(now()), progress: latest })
    if (!kept) stop.abort()
  }
  // A database out of reach for a second stops no count: the next beat tries again.
  const timer = setInterval(() => beat().catch(() => {}), everySecond)
  return {
    signal: stop.signal,
    progress(progress) {
      latest = progress
    },
    end: () => clearInterval(timer),
  }
}

/** What the ballots come to; nothing is written. Null when it was stopped. */
export async function resultOf(
  { place, number, importedFrom }: Pick<Round, 'place' | 'number' | 'importedFrom'>,
  frozen: Frozen,
  tieSeed: string,
  countedAt: Date,
  watch?: Watch,
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
async function keep({ place, round }: RunKey, counted: CountedRound, at: Date): Promise<void> {
  const { ballots, inputs, pots } = counted.result
  const asked = (await readRun(place, round))?.askedBy ?? ''
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
