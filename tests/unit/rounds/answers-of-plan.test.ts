import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { answersOfPlan } from '#app/http/forms/rounds/answers-of-plan.server.ts'
import { readRoundForm } from '#app/http/forms/rounds/round-form.server.ts'
import { plan } from './a-plan.ts'

const { title, about, year, calendar, rules } = plan
const unitPrices = [
  { what: 'Шагыл', unit: 'м³', price: som(1_200) },
  { what: 'Кабель', unit: 'м', price: som(37.5) },
]
const pots = [
  { village: null, money: som(1_500_000) },
  { village: 2, money: som(250_000.5) },
]

test('what stands of a round, sent as it is, is the same round', () => {
  for (const ballot of [{ kind: 'knapsack' }, { kind: 'approval', min: 2, max: 4 }] as const) {
    const whole = {
      ...{ title, about, year, calendar, unitPrices },
      rules: { ...rules, pots, ballot, capBasisPoints: 1_250 },
    }
    const read = readRoundForm(answersOfPlan(whole, false), [1, 2], null)
    expect(read).toMatchObject({ refused: false, value: whole })
    expect(readRoundForm(answersOfPlan(whole, true), [1, 2], calendar)).toMatchObject({
      value: whole,
    })
  }
})
