import { expect, test } from 'vitest'
import { instantOf } from '#app/domain/calendar/day.ts'
import { checkRound } from '#app/domain/rounds/plan/check-round.ts'
import { cloneRound } from '#app/domain/rounds/plan/clone-round.ts'
import { calendar, day, plan, planningDay } from './a-plan.ts'

const nextSpring = instantOf(day('2027-04-02'))
const last = { ...plan, title: { ky: 'Айыл бюджети 2027' } }

test('a cloned round has the same rules and every date a year later', () => {
  const next = cloneRound(last, nextSpring)
  expect(next.title.ky).toBe('Айыл бюджети 2028')
  expect(next.year).toBe(2028)
  expect(next.calendar.counting).toEqual(instantOf(day('2027-12-05'), '18:00'))
  expect(next.rules).toMatchObject({ pots: plan.rules.pots, count: plan.rules.count })
  expect(next.rules.mayVote.on).toBe('2027-09-01')
})

test('a cloned round can be held as it is', () => {
  const next = cloneRound(last, nextSpring)
  expect(checkRound(next, { at: nextSpring, before: null, villages: [] })).toEqual([])
})

test('a round cloned after years lies ahead of the day on which it is cloned', () => {
  const next = cloneRound(last, instantOf(day('2029-05-01')))
  expect(next.calendar.ideas).toEqual(instantOf(day('2029-09-01')))
  expect(next.year).toBe(2030)
})

test('29 February becomes 1 March of the next year', () => {
  const leap = { ...calendar, delivery: instantOf(day('2028-02-29')) }
  expect(cloneRound({ ...last, calendar: leap }, planningDay).calendar.delivery).toEqual(
    instantOf(day('2029-03-01')),
  )
})
