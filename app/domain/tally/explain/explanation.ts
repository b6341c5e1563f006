/** Money exactly, as a reduced fraction of smallest units ("1000/7"), and as a double for display. */
export type ExactMoney = { fraction: string; approximate: number }

/** One purchase of Equal Shares. */
export type ShareStep = {
  step: number
  id: string
  cost: number
  supporters: number
  /** What a supporter who could pay in full paid for each point (for an approval: paid). */
  payment: ExactMoney
  /** How many supporters paid all the money they had left. */
  paidAll: number
  /** The cost divided by the payment: as if so many supporters had paid in full. */
  effectiveSupport: number
}

/** Why a project was not bought by Equal Shares itself; the completion may still have added it. */
export type ShareLoser = {
  id: string
  cost: number
  supporters: number
  /** What its supporters had together at first, and what they had left at the end. */
  moneyAtFirst: ExactMoney
  moneyLeft: ExactMoney
  /** What its supporters lacked at the end. */
  missing: ExactMoney
  /** The winners that its supporters' money went to, the largest part first. */
  takenBy: { id: string; amount: ExactMoney }[]
  /** The step at which it came nearest to being bought; null if its supporters could never pay. */
  bestMoment: {
    step: number
    effectiveSupport: number
    winner: string
    winnersSupport: number
  } | null
}

export type SharesExplained = {
  kind: 'equal-shares'
  /** What each ballot had in the deciding run. */
  share: ExactMoney
  steps: ShareStep[]
  losers: ShareLoser[]
}

export type GreedyStep = {
  step: number
  id: string
  cost: number
  votes: number
  moneyBefore: number
}

/** Why a project was not funded by greedy. */
export type GreedyLoser = {
  id: string
  cost: number
  votes: number
  /** What was left when its turn came; null if the count had ended before. */
  moneyAtTurn: number | null
  missing: number | null
}

export type GreedyExplained = {
  kind: 'greedy'
  steps: GreedyStep[]
  losers: GreedyLoser[]
  /** All that took part, as they stood in line. */
  line: string[]
}

export type Explanation = SharesExplained | GreedyExplained
