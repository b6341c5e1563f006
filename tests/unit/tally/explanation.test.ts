import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { countPot } from '#app/domain/tally/pot/count-pot.ts'
import type { PotElection } from '#app/domain/tally/pot/pot-election.ts'
import { sha256 } from '#app/sha256.server.ts'

/** 100 som for ten voters: a bridge of six, and a well and a ditch of the other four. */
function pot(rule: PotElection['rule']): PotElection {
  const costs = [som(60), som(40), som(50)]
  const ballots = Array.from({ length: 10 }, (_, voter) => ({
    choices: voter < 6 ? ['1'] : voter < 9 ? ['2', '3'] : ['3'],
  }))
  return {
    village: null,
    money: som(100),
    projects: costs.map((cost, at) => ({
      ...{ number: at + 1, title: `${at + 1}`, village: at, cost, excludes: [] },
    })),
    election: {
      budget: som(100),
      scale: 100,
      projects: costs.map((cost, at) => ({ id: `${at + 1}`, cost })),
      ballots: fillBallotBox(['1', '2', '3'], ballots),
    },
    rule,
    threshold: 0,
    tieSeed: 'seed',
  }
}

test('under equal shares every step says what its supporters paid, and the shares add up to the money', () => {
  const { explanation, result } = countPot(pot('mes-cost'), sha256)
  if (explanation.explanation?.kind !== 'equal-shares') throw new Error('expected shares')
  const paid = explanation.explanation.steps.reduce((sum, { cost }) => sum + cost, 0)
  const spent = explanation.groups.reduce((sum, { voters, paid }) => sum + voters * (paid ?? 0), 0)
  expect(explanation.explanation.steps[0]).toMatchObject({
    ...{ number: 1, supporters: 6, payment: { fraction: '1000', approximate: 1_000 } },
    ...{ paidAll: 0, effectiveSupport: 6 },
  })
  expect(Math.abs(spent - paid)).toBeLessThan(10)
  expect(result.decided.satisfied).toBe(9)
})

test('greedy tells the money left at each turn and what a loser lacked', () => {
  const { explanation } = countPot(pot('greedy-skip'), sha256)
  if (explanation.explanation?.kind !== 'greedy') throw new Error('expected greedy')
  expect(
    explanation.explanation.steps.map(({ number, moneyBefore }) => [number, moneyBefore]),
  ).toEqual([
    [1, som(100)],
    [2, som(40)],
  ])
  expect(explanation.explanation.losers).toEqual([
    expect.objectContaining({ number: 3, moneyAtTurn: som(40), missing: som(10) }),
  ])
  expect(explanation.groups).toContainEqual({ funded: 1, voters: 9, paid: null })
})

test('every rule is tried on the same ballots, and the one that decides is the result itself', () => {
  for (const rule of ['greedy-skip', 'greedy-stop', 'mes-cost'] as const) {
    const { explanation, result } = countPot(pot(rule), sha256)
    const deciding = explanation.whatIf.filter((tried) => tried.deciding)
    expect(deciding.map((tried) => tried.rule)).toEqual([rule])
    expect(deciding[0]).toMatchObject({
      funded: result.decided.funded.map(({ number }) => number),
      spent: result.decided.spent,
      covered: result.decided.covered,
      satisfied: result.decided.satisfied,
    })
  }
})

test('a rule that cannot be applied says why and has no outcome', () => {
  const given = pot('mes-cost')
  const points = fillBallotBox(['1', '2', '3'], [{ choices: ['1', '2'], points: [3, 1] }])
  const { explanation } = countPot(
    { ...given, election: { ...given.election, ballots: points } },
    sha256,
  )
  expect(explanation.whatIf.find(({ rule }) => rule === 'phragmen')).toMatchObject({
    limit: 'needs-approvals',
    funded: [],
  })
})
