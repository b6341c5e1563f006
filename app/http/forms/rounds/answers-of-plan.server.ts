import { localTimeOf } from '#app/domain/calendar/day.ts'
import { typedMoney } from '#app/domain/money-bounds.ts'
import { datedPhases } from '#app/domain/rounds/plan/check-calendar.ts'
import { potField, type RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import { priceLines } from '#app/domain/rounds/plan/price-lines.ts'
import { answersOfNames } from '../composite-fields.server.ts'
import type { Answers } from '../form.server.ts'

/** A round's plan as answers of its form. `locked`: its dates are not asked for. */
export function answersOfPlan(plan: RoundPlan, locked: boolean): Answers {
  const { title, about, year, calendar, unitPrices, rules } = plan
  const dates = locked ? [] : datedPhases.map((phase) => [phase, localTimeOf(calendar[phase])])
  const pots = rules.pots.map(({ village, money }) => [potField(village), typedMoney(money)])
  const single = { year, ...answersOfRules(rules), ...Object.fromEntries([...dates, ...pots]) }
  return {
    ...answersOfNames('title', title),
    ...answersOfNames('about', about),
    prices: [priceLines(unitPrices)],
    ...(plan.binding ? { binding: ['yes'] } : {}),
    ...Object.fromEntries(Object.entries(single).map(([field, value]) => [field, [`${value}`]])),
  }
}

function answersOfRules({ mayPropose, mayVote, ballot, ...rules }: RoundPlan['rules']) {
  return {
    'propose-age': mayPropose.minAge,
    'propose-on': mayPropose.on,
    'vote-age': mayVote.minAge,
    'vote-on': mayVote.on,
    ballot: ballot.kind,
    ...(ballot.kind === 'approval' ? { min: ballot.min, max: ballot.max } : {}),
    count: rules.count,
    threshold: rules.threshold,
    cap: inPercent(rules.capBasisPoints),
    own: inPercent(rules.ownContributionBasisPoints),
  }
}

const inPercent = (basisPoints: number) => String(basisPoints / 100).replace('.', ',')
