import type { ShareMeasure } from './equal-shares/best-project.ts'
import type { SharesOrder } from './equal-shares/fill-run.ts'
import { firstShare } from './equal-shares/raise-shares.ts'
import type { Prepared } from './prepare-count.ts'
import type { TallyRule } from './terms.ts'

/** How Equal Shares is to be run under the options of this count. */
export function orderShares({ election, options, field }: Prepared): SharesOrder {
  const whole = options.roundShareDown ? election.scale : null
  return {
    completion: options.completion ?? 'add1u',
    raising: {
      start: firstShare(field.budget, Math.max(1, field.voters), whole),
      unit: options.unit ?? election.scale,
      exhaustiveStop: options.exhaustiveStop ?? false,
      progress: options.progress,
    },
  }
}

/** With points a project's worth to a voter is points × cost, or the points alone. */
export function measureOf(rule: TallyRule): ShareMeasure {
  return rule === 'mes-cardinality' ? 'cardinality' : 'cost'
}
