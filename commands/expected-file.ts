import type { CountOptions, TallyRule, TieOrder } from '#app/domain/tally/terms.ts'

/** One expected outcome of one rule, as the folder gives it. */
export type Expected = {
  winners_in_order?: string[]
  cost?: number
  increments?: number
  runs?: number
  runs_with_ties?: number
  stop?: string
  tie?: string
  increment_in_currency_units?: number
  after_greedy_completion?: string[]
  winners_under_other_tiebreaks?: Record<string, string[]>
  all_tied_outcomes?: string[][]
  tied_outcome_count?: number | null
  optimal_value?: number
  optimal_value_scaled?: number
  money_scale?: number
}

/** One file of the folder: the outcomes of one election. */
export type ExpectedFile = {
  file: string
  results: Record<string, Expected>
  official_selected?: string[]
  official_reproduced_by?: string[] | null
  comparison_step?: Record<string, number | string>
}

/** A rule with the options that differ from the usual ones. */
export type Asked = { rule: TallyRule } & Partial<CountOptions>

const exhaustive = { exhaustiveStop: true } as const
const whole = { roundShareDown: true } as const
/** How each rule of the folder is asked for here. */
export const asked: Record<string, Asked> = {
  greedy_by_votes_skip: { rule: 'greedy-skip' },
  greedy_by_votes_stop: { rule: 'greedy-stop' },
  greedy_by_votes_per_cost: { rule: 'greedy-per-cost' },
  mes_cost: { rule: 'mes-cost', completion: 'none' },
  mes_cardinality: { rule: 'mes-cardinality', completion: 'none' },
  mes_cost_then_greedy: { rule: 'mes-cost', completion: 'greedy' },
  sequential_phragmen: { rule: 'phragmen' },
  mes_cost_add1_exhaustive: { rule: 'mes-cost', ...exhaustive },
  mes_cost_add1_no_exhaustive_stop: { rule: 'mes-cost' },
  mes_cost_add1_integral_start: { rule: 'mes-cost', ...whole },
  mes_cost_add1_integral_start_exhaustive: { rule: 'mes-cost', ...whole, ...exhaustive },
  mes_cardinality_add1_exhaustive: { rule: 'mes-cardinality', ...exhaustive },
  knapsack_max_score: { rule: 'knapsack', worth: 'votes' },
  knapsack_max_score_times_cost: { rule: 'knapsack', worth: 'votes-times-cost' },
}

/** The orders in which ties are broken besides `id`. */
export const otherOrders: Record<string, TieOrder> = {
  cost_votes_id: 'cost-votes-id',
  votes_cost_id: 'votes-cost-id',
  reverse_id: 'reverse-id',
}

/** Cities that voted by Equal Shares, and the completion that gives their announced winners. */
export const officialShares: Record<string, Partial<Asked>> = {
  'Poland_Wieliczka_2023_Green_Budget.pb': { completion: 'add1u', comparison: true },
  'Poland_Swiecie_2023.pb': { completion: 'add1u' },
  'Netherlands_Assen_2024.pb': { completion: 'add1' },
}
