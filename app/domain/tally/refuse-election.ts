import type {
  CountOptions,
  Election,
  TallyRefusal,
  TallyRefusalReason,
  TallyRule,
} from './terms.ts'

/** Says why this election cannot be counted under this rule, or null when it can. */
export function refuseElection(
  election: Election,
  rule: TallyRule,
  options: CountOptions,
): TallyRefusal | null {
  const { budget, scale, ballots } = election
  if (!isWhole(budget) || !/^10{0,6}$/.test(String(scale)))
    return refused('budget-not-whole', String(budget))
  if (ballots.faultyBallot > 0) return refused('points-not-whole', String(ballots.faultyBallot))
  if (rule === 'phragmen' && ballots.points) return refused('rule-needs-approvals', rule)
  return refuseProjects(election) ?? refuseOptions(options) ?? refuseSize(election)
}

export function refused(reason: TallyRefusalReason, where: string | null): TallyRefusal {
  return { refused: true, reason, where }
}

function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function refuseProjects({ projects }: Election): TallyRefusal | null {
  const seen = new Set<string>()
  for (const { id, cost } of projects) {
    if (seen.has(id)) return refused('project-named-twice', id)
    seen.add(id)
    if (!Number.isSafeInteger(cost)) return refused('cost-not-whole', id)
    if (cost < 0) return refused('cost-negative', id)
  }
  return null
}

function refuseOptions({ unit, threshold }: CountOptions): TallyRefusal | null {
  if (unit !== undefined && !(isWhole(unit) && unit > 0)) return outOfRange('unit', unit)
  if (threshold === undefined) return null
  const least = 'votes' in threshold ? threshold.votes : threshold.costShareOver
  const fits = isWhole(least) && ('votes' in threshold || least > 0)
  return fits ? null : outOfRange('threshold', least)
}

function outOfRange(name: string, value: number): TallyRefusal {
  return refused('option-out-of-range', `${name} ${value}`)
}

/** All points together must stay countable without rounding. */
function refuseSize({ ballots }: Election): TallyRefusal | null {
  const sum = ballots.points?.reduce((total, points) => total + points, 0) ?? 0
  return Number.isSafeInteger(sum) ? null : refused('numbers-too-large', 'points')
}
