import { type Tyiyn, tyiyn } from '../../money.ts'
import { outOfRange } from '../out-of-range.ts'
import { mayPublishBallots } from '../publishable.ts'
import type { NeededOfProject, ProjectOutcome } from '../round-result.ts'
import { addUpSupport } from '../support.ts'
import type { TallyOutcome } from '../terms.ts'
import { numberFinder, type PotElection, tallyIdOf } from './pot-election.ts'

/** How each project of a pot came out, and what it lacked. */
export function standingsOf(
  pot: PotElection,
  decided: TallyOutcome,
  needed: ReadonlyMap<string, NeededOfProject>,
): ProjectOutcome[] {
  const { projects, election } = pot
  const support = addUpSupport(projects.length, election.ballots)
  const won = new Map(decided.winners.map((winner) => [winner.id, winner]))
  const left = new Map(decided.leftOut.map((project) => [project.id, project]))
  const numberOf = numberFinder(pot)
  const mayPublish = mayPublishBallots(election.ballots.size)
  return projects.map((project, place) => {
    const id = tallyIdOf(project)
    const out = left.get(id)
    const { number, title, village, cost } = project
    const lacked = won.has(id) ? nothing : whatItLacked(decided, id)
    return {
      ...{ number, title, village, cost, votes: support.votes[place] ?? outOfRange() },
      outcome: won.has(id) ? 'funded' : (out?.reason ?? 'not-enough'),
      step: won.get(id)?.step ?? null,
      rival: out?.by ? numberOf(out.by) : null,
      missing: lacked.missing,
      needed: needed.get(id) ?? null,
      takenBy: mayPublish ? lacked.takenBy.map(numberOf) : [],
    }
  })
}

type Lacked = { missing: Tyiyn | null; takenBy: readonly string[] }
const nothing: Lacked = { missing: null, takenBy: [] }

/** What a project lacked in the deciding count; fractions of a tyiyn are rounded up for reading. */
function whatItLacked({ explanation }: TallyOutcome, id: string): Lacked {
  if (explanation?.kind === 'greedy') {
    const loser = explanation.losers.find((project) => project.id === id)
    if (!loser) return nothing
    const missing = loser.missing ? tyiyn(loser.missing) : null
    return { missing, takenBy: [] }
  }
  const loser = explanation?.losers.find((project) => project.id === id)
  if (!loser) return nothing
  return {
    missing: tyiyn(Math.max(0, Math.ceil(loser.missing.approximate))),
    takenBy: loser.takenBy.slice(0, 2).map((winner) => winner.id),
  }
}
