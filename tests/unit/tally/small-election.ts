import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { count } from '#app/domain/tally/count.ts'
import type {
  CountOptions,
  Election,
  TallyOutcome,
  TallyProject,
  TallyRule,
} from '#app/domain/tally/terms.ts'
import { sha256 } from '#app/sha256.server.ts'

/** An election in whole som: costs by project, and groups of equal ballots ("3 × well, road"). */
export function election(
  budget: number,
  costs: Record<string, number | Partial<TallyProject>>,
  ballots: readonly (readonly [number, string])[],
): Election {
  const projects = Object.entries(costs).map(([id, about]) =>
    typeof about === 'number' ? { id, cost: about } : { id, cost: 1, ...about },
  )
  const cast = ballots.flatMap(([times, choices]) =>
    Array.from({ length: times }, () => ({ choices: choices === '' ? [] : choices.split(', ') })),
  )
  const ids = projects.map(({ id }) => id)
  return { budget, scale: 1, projects, ballots: fillBallotBox(ids, cast) }
}

export function counted(
  from: Election,
  rule: TallyRule,
  options: Partial<CountOptions> = {},
): TallyOutcome {
  const outcome = count(from, rule, { sha256, ...options })
  if (outcome.refused) throw new Error(`refused: ${outcome.reason} ${outcome.where}`)
  return outcome
}

export const funded = ({ winners }: TallyOutcome) => winners.map(({ id }) => id)
