import { fundGreedily } from '../rules/greedy.ts'
import type { Completion } from '../terms.ts'
import type { Choose, TieSeen } from '../ties/tie.ts'
import type { Booth } from './best-project.ts'
import { type Raising, raisedShare } from './raise-shares.ts'
import { runEqualShares } from './run-shares.ts'

/** How Equal Shares is to be run and completed. */
export type SharesOrder = { completion: Completion; raising: Raising }

/** One run at one share, and what the greedy completion added. `spent` is without the completion. */
export type FilledRun = {
  bought: number[]
  completed: number[]
  spent: number
  over: boolean
  ties: TieSeen[]
}

export function isFilled(completion: Completion): boolean {
  return completion === 'add1u' || completion === 'greedy'
}

export function raisesShares(completion: Completion): boolean {
  return completion === 'add1' || completion === 'add1u'
}

/** Runs Equal Shares with the share after so many increments; `fill` adds greedily what still fits. */
export function fillRun(
  booth: Booth,
  { raising }: SharesOrder,
  increments: number,
  fill: boolean,
  choose: Choose,
): FilledRun {
  const { field } = booth
  const share = raisedShare(raising, increments)
  const { funded, spent, over, ties } = runEqualShares(booth, share, {
    choose,
    limit: field.budget,
  })
  if (!fill || over) return { bought: funded, completed: [], spent, over, ties }
  const bought = new Set(funded)
  const rest = field.ids.map((_, project) => project).filter((project) => !bought.has(project))
  const manner = { mode: 'skip', choose, after: funded.length } as const
  const added = fundGreedily(field, rest, field.budget - spent, manner)
  return {
    bought: funded,
    completed: added.funded,
    spent,
    over,
    ties: [...ties, ...added.ties],
  }
}
