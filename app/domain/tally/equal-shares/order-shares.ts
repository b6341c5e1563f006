import type { Prepared } from '../prepare-count.ts'
import type { Election, TallyRule } from '../terms.ts'
import type { ShareMeasure } from './best-project.ts'
import type { SharesOrder } from './fill-run.ts'
import { firstShare } from './raise-shares.ts'

/** How Equal Shares is to be run under the options of this count. */
export function orderShares({ election, options, field }: Prepared): SharesOrder {
  const voters = Math.max(1, field.voters)
  const whole = options.roundShareDown ? election.scale : null
  return {
    completion: options.completion ?? 'add1u',
    raising: {
      start: firstShare(field.budget, voters, whole),
      unit: options.unit ?? usualUnit(election),
      exhaustiveStop: options.exhaustiveStop ?? false,
    },
  }
}

/** What a share is a part of. */
type Shared = Pick<Election, 'budget' | 'scale'> & { ballots: { size: number } }

/**
 * By how much a share grows at each step where the rules name no unit: one of the currency, or ten, a
 * hundred … of them where a share is more than 4,000 steps, so that few ballots do not mean many runs.
 */
export function usualUnit({ budget, scale, ballots }: Shared): number {
  const most = BigInt(budget)
  let unit = scale
  while (BigInt(unit) * 4000n * BigInt(Math.max(1, ballots.size)) < most) unit *= 10
  return unit
}

/** With points a project's worth to a voter is points × cost, or the points alone. */
export function measureOf(rule: TallyRule): ShareMeasure {
  return rule === 'mes-cardinality' ? 'cardinality' : 'cost'
}
