import { som, tyiyn } from '#app/domain/money.ts'
import type {
  NumberedGreedy,
  NumberedShares,
  WhatIf,
} from '#app/domain/tally/explain/numbered-explanation.ts'
import type { PotCount, PotResult } from '#app/domain/tally/round-result.ts'

/** One small count for all examples: 10 som, ten voters; the well and the road are bought, the park is not. */
const of = (amount: number) => ({ fraction: String(amount), approximate: amount })
const enough = (voters: number) => ({ kind: 'enough' as const, voters })
const plain = { village: 1, rival: null, missing: null, needed: null, takenBy: [] }
const counted: Omit<PotCount, 'rule'> = {
  ...{ threshold: 0, spent: som(80), covered: 10, satisfied: 10, raised: 0 },
  ...{ stop: 'over', ties: [], hash: '' },
  funded: [
    { number: 3, step: 1, by: 'rule' },
    { number: 1, step: 2, by: 'rule' },
  ],
}

export const examplePot: PotResult = {
  ...{ village: null, money: som(100), ballots: 10 },
  decided: { ...counted, rule: 'mes-cost' },
  beside: [
    {
      ...{ ...counted, rule: 'greedy-skip', spent: som(84), covered: 9, satisfied: 9 },
      funded: [
        { number: 3, step: 1, by: 'rule' },
        { number: 2, step: 2, by: 'rule' },
      ],
    },
  ],
  standings: [
    { ...plain, number: 1, title: 'Кудук', cost: som(20), votes: 4, outcome: 'funded', step: 2 },
    {
      ...{ ...plain, number: 2, title: 'Сейил бак', cost: som(24), votes: 3, step: null },
      ...{ outcome: 'not-enough', missing: som(9), takenBy: [1], village: 2 },
      needed: { further: enough(2), present: enough(1), points: null },
    },
    { ...plain, number: 3, title: 'Көчө', cost: som(60), votes: 6, outcome: 'funded', step: 1 },
  ],
}

export const exampleVillages = { 1: 'Ак-Булуң', 2: 'Кең-Суу' }

export const exampleShares: NumberedShares = {
  kind: 'equal-shares',
  byPoints: false,
  share: of(1_000),
  steps: [
    {
      ...{ step: 1, number: 3, cost: som(60), supporters: 6, payment: of(1_000) },
      ...{ paidAll: 6, effectiveSupport: 6 },
    },
    {
      ...{ step: 2, number: 1, cost: som(20), supporters: 4, payment: of(500) },
      ...{ paidAll: 0, effectiveSupport: 4 },
    },
  ],
  losers: [
    {
      ...{ number: 2, cost: som(24), supporters: 3, moneyAtFirst: of(3_000), moneyLeft: of(1_500) },
      ...{ missing: of(900), takenBy: [{ number: 1, amount: 1_500 }] },
      bestMoment: { step: 2, effectiveSupport: 3, winner: 1, winnersSupport: 4 },
    },
  ],
}

export const exampleGreedy: NumberedGreedy = {
  kind: 'greedy',
  line: [3, 1, 2],
  steps: [
    { step: 1, number: 3, cost: som(60), votes: 6, moneyBefore: som(100) },
    { step: 2, number: 1, cost: som(20), votes: 4, moneyBefore: som(40) },
  ],
  losers: [
    {
      ...{ number: 2, cost: som(24), votes: 3 },
      ...{ moneyAtTurn: som(20), missing: som(4) },
    },
  ],
}

export const exampleWays: WhatIf[] = [
  {
    ...{ rule: 'mes-cost', completion: 'add1u', deciding: true, funded: [3, 1], spent: som(80) },
    ...{ covered: 10, satisfied: 10, limit: null },
  },
  {
    ...{ rule: 'greedy-skip', completion: null, deciding: false, funded: [3, 2], spent: som(84) },
    ...{ covered: 9, satisfied: 9, limit: null },
  },
  {
    ...{ rule: 'knapsack', completion: null, deciding: false, funded: [], spent: tyiyn(0) },
    ...{ covered: 0, satisfied: 0, limit: 'too-large' },
  },
]
