import type { InLanguages } from '#app/domain/language.ts'
import { type Standing, voteStanding } from '#app/domain/roll/standing.ts'
import { type Eligibility, rulesOf } from '#app/domain/rounds/round.ts'
import { currentRounds, phaseNow } from '#app/domain/rounds/what-is-on.ts'
import type { Situation } from '../situation.ts'
import { roundsHere } from './rounds-here.server.ts'

/** A round one can vote in now: what it is, when it closes, and whom it lets vote. */
export type OpenVote = {
  round: number
  title: InLanguages
  standing: Standing | null
  closes: Date
  mayVote: Eligibility
}

export type TakingPartNow = {
  /** The first to close first. */
  votes: readonly OpenVote[]
  /** The round one can propose in now; null when there is none. */
  proposing: number | null
}

/** What a person who reads how to take part can do at this instant. */
export async function showTakingPart(situation: Situation): Promise<TakingPartNow> {
  const rounds = currentRounds(await roundsHere(situation), situation.at)
  const standing = (wanted: 'voting' | 'ideas') =>
    rounds.filter((round) => phaseNow(round, situation.at).stands === wanted)
  const votes = standing('voting').map((round) => ({
    ...{ round: round.number, title: round.title, standing: voteStanding(round) },
    ...{ closes: round.calendar.counting, mayVote: rulesOf(round).mayVote },
  }))
  return {
    votes: votes.toSorted((one, other) => one.closes.getTime() - other.closes.getTime()),
    proposing: standing('ideas')[0]?.number ?? null,
  }
}
