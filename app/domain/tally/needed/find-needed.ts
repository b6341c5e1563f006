import { count } from '../count.ts'
import { outOfRange } from '../out-of-range.ts'
import type { BallotBox, CountOptions, Election, TallyOutcome, TallyRule } from '../terms.ts'
import { byCodePoint } from '../ties/strict-order.ts'
import { addBallots, addChoice, mostPoints } from './add-support.ts'
import { leastNumber } from './least-number.ts'
import { lineUpVoters } from './line-up-voters.ts'
import type { NeededVotes } from './needed-votes.ts'
import { affordableWork, workOfCount, workOfRun } from './work.ts'

/** A count as it was made: what is asked is what the same count would have come to with other ballots. */
export type CountMade = {
  election: Election
  rule: TallyRule
  options: CountOptions
  outcome: Pick<TallyOutcome, 'winners' | 'leftOut'>
}

/** No number of votes helps these. */
const beyondVotes = ['withdrawn', 'rejected', 'dearer-than-budget']
/** Further voters are looked for up to so many times those who voted. */
const mostTimes = 10
/** Knapsack only: a trial that would keep more ways at once is given up. */
const mostWays = 20_000

/**
 * For each project that votes could have funded: how many more of them, found by counting again from the list before
 * the count to its completion. Those with most votes are looked at first. `work` is counted and not timed, so that
 * the same ballots give the same answer everywhere; what it does not reach is not worked out.
 */
export function findNeeded(made: CountMade, work = affordableWork(made.election)): NeededVotes[] {
  const { ballots, projects } = made.election
  const ids = projects.map(({ id }) => id)
  const won = new Set(made.outcome.winners.map(({ id }) => id))
  const funds = openTrial(made, work)
  const line = lineUpVoters(
    ballots,
    ids,
    ids.map((id) => won.has(id)),
  )
  const points = mostPoints(ballots)
  const searched = losersOf(made).map((place) => {
    const further = leastNumber(
      (voters) => funds(addBallots(ballots, place, voters, points), place),
      mostTimes * Math.max(1, ballots.size),
      1,
    )
    return { place, further }
  })
  return searched.map(({ place, further }) => {
    const others = line.filter((ballot) => !names(ballots, ballot, place))
    const present = leastNumber(
      (voters) => funds(addChoice(ballots, place, others.slice(0, voters), points), place),
      others.length,
      further.voters ?? 1,
    )
    return { id: projects[place]?.id ?? outOfRange(), further, present }
  })
}

/** Places of the projects that more votes might fund, those with most supporters first. */
function losersOf({ election, outcome }: CountMade): number[] {
  const out = new Map(outcome.leftOut.map(({ id, reason }) => [id, reason]))
  const won = new Set(outcome.winners.map(({ id }) => id))
  const supporters = new Int32Array(election.projects.length)
  for (const place of election.ballots.choices)
    supporters[place] = (supporters[place] ?? outOfRange()) + 1
  return election.projects
    .map(({ id }, place) => ({ id, place, support: supporters[place] ?? outOfRange() }))
    .filter(({ id }) => !won.has(id) && !beyondVotes.includes(out.get(id) ?? ''))
    .sort((a, b) => b.support - a.support || byCodePoint(a.id, b.id))
    .map(({ place }) => place)
}

function names({ offsets, choices }: BallotBox, ballot: number, place: number): boolean {
  return choices.subarray(offsets[ballot], offsets[ballot + 1]).includes(place)
}

/** Counts other ballots by the same rules; null when the work is used up, or there is no outcome. */
function openTrial({ election, rule, options }: CountMade, work: number) {
  let left = work
  return (ballots: BallotBox, place: number): boolean | null => {
    const oneRun = workOfRun(ballots, election.projects.length)
    const spend = (work: number) => {
      left -= work
      return left >= 0
    }
    if (!spend(workOfCount(ballots) + oneRun)) return null
    const outcome = count({ ...election, ballots }, rule, {
      ...{ knapsackWays: mostWays, ...options },
      ...{
        explain: false,
        exploreRuns: 0,
        progress: () => spend(oneRun),
      },
    })
    if (outcome.refused) return null
    return outcome.winners.some(({ id }) => id === election.projects[place]?.id)
  }
}
