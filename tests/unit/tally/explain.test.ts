import { expect, test } from 'vitest'
import type {
  Explanation,
  GreedyExplained,
  SharesExplained,
} from '#app/domain/tally/explain/explanation.ts'
import { followShare } from '#app/domain/tally/explain/own-share.ts'
import { counted, election } from './small-election.ts'

/** 10 voters with 10 som each: four want the well, three of them the park too, six want the road. */
const village = election(100, { well: 20, park: 24, road: 60, mast: 50 }, [
  [3, 'well, park'],
  [1, 'well'],
  [5, 'road'],
  [1, 'road, mast'],
])

function sharesOf(explanation: Explanation | null): SharesExplained {
  if (explanation?.kind !== 'equal-shares') throw new Error('no explanation of Equal Shares')
  return explanation
}

function greedyOf(explanation: Explanation | null): GreedyExplained {
  if (explanation?.kind !== 'greedy') throw new Error('no explanation of greedy')
  return explanation
}

const explained = sharesOf(
  counted(village, 'mes-cost', { completion: 'none', explain: true }).explanation,
)

test('each step tells what a supporter paid and how many gave all they had', () => {
  expect(explained.share).toEqual({ fraction: '10', approximate: 10 })
  expect(explained.steps).toMatchObject([
    { step: 1, id: 'road', payment: { fraction: '10' }, paidAll: 6, effectiveSupport: 6 },
    { step: 2, id: 'well', payment: { fraction: '5' }, paidAll: 0, effectiveSupport: 4 },
  ])
})

test('each loser is told what was missing and who took the money', () => {
  const park = explained.losers.find(({ id }) => id === 'park')
  expect(park).toMatchObject({
    moneyAtFirst: { fraction: '30' },
    moneyLeft: { fraction: '15' },
    missing: { fraction: '9' },
    takenBy: [{ id: 'well', amount: { fraction: '15' } }],
    bestMoment: { step: 2, effectiveSupport: 3, winner: 'well', winnersSupport: 4 },
  })
  const mast = explained.losers.find(({ id }) => id === 'mast')
  expect(mast).toMatchObject({ missing: { fraction: '50' }, bestMoment: null })
})

test('a voter can follow the own share through the published steps', () => {
  const choices = new Map([
    ['well', 1],
    ['park', 1],
  ])
  expect(followShare(explained, choices)).toEqual({
    paid: [{ id: 'well', amount: { fraction: '5', approximate: 5 } }],
    left: { fraction: '5', approximate: 5 },
  })
})

test('all that the voters paid together is what the winners cost', () => {
  const paid = (choices: string[]) =>
    followShare(explained, new Map(choices.map((id) => [id, 1]))).paid.reduce(
      (sum, { amount }) => sum + amount.approximate,
      0,
    )
  expect(3 * paid(['well', 'park']) + paid(['well']) + 6 * paid(['road'])).toBe(80)
})

test('greedy tells a loser what was left at its turn and what was missing', () => {
  const greedy = greedyOf(counted(village, 'greedy-skip', { explain: true }).explanation)
  expect(greedy.steps.map(({ id, moneyBefore }) => [id, moneyBefore])).toEqual([
    ['road', 100],
    ['well', 40],
  ])
  expect(greedy.losers).toMatchObject([
    { id: 'park', moneyAtTurn: 20, missing: 4 },
    { id: 'mast', moneyAtTurn: 20, missing: 30 },
  ])
})
