import { som } from '#app/domain/money.ts'
import type { Frozen, FrozenProject, RoundRules } from '#app/domain/rounds/round.ts'
import { roundOf } from '#seed/builders/a-round.ts'

/** Seven projects of four villages as in a real list: numbers, villages and costs in som. */
export const projects: readonly FrozenProject[] = [
  [17, 2, 318_000],
  [4, 1, 540_000],
  [23, 3, 265_000],
  [9, 1, 480_000],
  [31, 4, 150_000],
  [12, 1, 120_000],
  [28, 3, 610_000],
].map(([number = 0, village = 0, cost = 0]) => ({
  number,
  village,
  cost: som(cost),
  title: `Сунуш ${number}`,
  excludes: [],
}))

/** Rules and list as the opening of a vote fixed them. */
export function frozenWith(rules: Partial<RoundRules>): Frozen {
  const at = new Date('2026-11-20T09:00:00+06:00')
  const round = roundOf({ place: 'ak-bulun', at, inPhase: 'voting', rules })
  return { at, hash: 'f'.repeat(64), rules: round.rules, projects }
}
