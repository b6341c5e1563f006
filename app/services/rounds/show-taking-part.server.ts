import { type Eligibility, rulesOf } from '#app/domain/rounds/round.ts'
import { currentRounds, phaseNow } from '#app/domain/rounds/what-is-on.ts'
import type { Situation } from '../situation.ts'
import { roundsHere } from './rounds-here.server.ts'
import { whatIsOnNow } from './what-is-on-now.server.ts'

export type TakingPartNow = {
  /** The round one can vote in now, and when it closes; null when there is none. */
  voting: { round: number; closes: Date; mayVote: Eligibility } | null
  /** The round one can propose in now; null when there is none. */
  proposing: number | null
}

/** What a person who reads how to take part can do at this instant. */
export async function showTakingPart(situation: Situation): Promise<TakingPartNow> {
  const [rounds, { votingRound }] = await Promise.all([
    roundsHere(situation),
    whatIsOnNow(situation),
  ])
  const voting = rounds.find(({ number }) => number === votingRound)
  const collecting = currentRounds(rounds, situation.at).find(
    (round) => phaseNow(round, situation.at).stands === 'ideas',
  )
  return {
    voting: voting
      ? {
          round: voting.number,
          closes: voting.calendar.counting,
          mayVote: rulesOf(voting).mayVote,
        }
      : null,
    proposing: collecting?.number ?? null,
  }
}
