import type { Tyiyn } from '../money.ts'
import type { CountRule } from '../rounds/round.ts'
import type { Turnout } from '../voting/turnout.ts'
import type { TitleWords } from '../words/office-title.ts'
import type { NeededVotes } from './needed/needed-votes.ts'
import type { LeftOutReason, StopReason, TieMet, WonBy } from './terms.ts'

/** What one rule comes to in one pot; projects by their numbers. */
export type PotCount = {
  rule: CountRule
  /** The least number of votes it was counted with; 0 for none. */
  threshold: number
  funded: readonly { number: number; step: number; by: WonBy }[]
  spent: Tyiyn
  /** Ballots with at least one funded project among their choices. */
  covered: number
  /** Funded choices of all ballots together; absent from results counted before this was noted. */
  satisfied?: number
  /** How often every voter's share was raised by one som. */
  raised: number
  stop: StopReason
  ties: readonly TieMet[]
  hash: string
}

/**
 * How a project came out under the deciding rule, and what it lacked. What its title is shown by stands beside what was
 * counted, and is never kept with it.
 */
export type ProjectOutcome = TitleWords & {
  number: number
  title: string
  village: number | null
  cost: Tyiyn
  votes: number
  outcome: 'funded' | 'not-enough' | LeftOutReason
  /** When it was granted, from 1; null for the others. */
  step: number | null
  /** The project it could not stand beside. */
  rival: number | null
  /** Null where money was not what it lacked. */
  missing: Tyiyn | null
  /**
   * What counting again with more votes for it showed; null where votes were not what it lacked, or it would tell who
   * chose what. Absent from results counted before that was worked out.
   */
  needed?: NeededOfProject | null
  /** Under Equal Shares: the projects that most of its supporters' money went to. */
  takenBy: readonly number[]
}

/** With points each further supporter was taken to give it so many; null where a choice counts one. */
export type NeededOfProject = Omit<NeededVotes, 'id'> & { points: number | null }

/** One pot's count. `ballots` are those that chose something of this pot; all of them where there is one pot. */
export type PotResult = {
  village: number | null
  money: Tyiyn
  ballots: number
  decided: PotCount
  /** Other rules on the same ballots, for comparison. */
  beside: readonly PotCount[]
  standings: readonly ProjectOutcome[]
}

/** A round's result, counted once and kept with the fingerprint of what it was counted from. */
export type RoundResult = {
  place: string
  round: number
  countedAt: Date
  /** SHA-256 over frozen rules, tie seed and all ballots. */
  inputs: string
  /** The seed of the lots that decide ties; secret until the close. */
  tieSeed: string
  turnout: Turnout
  ballots: number
  /** Residents of 18 or older, as known at the count; who could vote is a rule of the round. */
  adults: number
  pots: readonly PotResult[]
  publishedAt: Date | null
}
