import { dayOf, dayPlus } from '../../calendar/day.ts'
import { shareUp, som } from '../../money.ts'
import { checkSum } from '../../money-bounds.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import type { Calendar } from '../phase.ts'
import type { BallotForm, Eligibility, Pot, RoundRules } from '../round.ts'
import { potField } from './plan.ts'

/** From 14 years people may take part in a round; nobody is older than 120. */
export const ages = { min: 14, max: 120 }
export const mostChoices = 100
/** A cap below this buys nothing in any village. */
const leastCap = som(1_000)

type Known = { calendar: Calendar; villages: readonly number[] }

/** Refuses rules that no vote can be held by, each fault at its field. */
export function checkRules(rules: RoundRules, { calendar, villages }: Known): FieldFault[] {
  return [
    ...checkPots(rules.pots, villages),
    ...checkEligibility('propose', rules.mayPropose, calendar.ideas, calendar.checking),
    ...checkEligibility('vote', rules.mayVote, calendar.ideas, calendar.voting),
    ...checkBallotForm(rules.ballot),
    ...checkBounds('threshold', rules.threshold, 0, 1_000_000),
    ...checkShares(rules),
  ]
}

function checkPots(pots: readonly Pot[], villages: readonly number[]): FieldFault[] {
  if (pots.length === 0) return [fault(potField(null), 'no-money', {})]
  const all = checkSum(
    potField(pots.at(-1)?.village ?? null),
    pots.map(({ money }) => money),
  )
  const each = pots.flatMap(({ village, money }, place) => {
    const field = potField(village)
    if (money <= 0) return [fault(field, 'pot-not-positive', {})]
    if (village !== null && !villages.includes(village))
      return [fault(field, 'no-such-village', {})]
    return pots.findIndex((pot) => pot.village === village) < place
      ? [fault(field, 'village-twice', {})]
      : []
  })
  return [...each, ...all]
}

/** The day must be known when it is needed and not so far back that newcomers of a year are shut out. */
function checkEligibility(
  who: 'propose' | 'vote',
  { minAge, on }: Eligibility,
  ideas: Date,
  needed: Date,
): FieldFault[] {
  const [first, last] = [dayPlus(dayOf(ideas), -365), dayOf(needed)]
  return [
    ...checkBounds(`${who}-age`, minAge, ages.min, ages.max),
    ...(on > last ? [fault(`${who}-on`, 'day-too-late', { last })] : []),
    ...(on < first ? [fault(`${who}-on`, 'day-too-early', { first })] : []),
  ]
}

function checkBallotForm(ballot: BallotForm): FieldFault[] {
  if (ballot.kind === 'knapsack') return []
  const { min, max } = ballot
  const faults = [
    ...checkBounds('min', min, 1, mostChoices),
    ...checkBounds('max', max, 1, mostChoices),
  ]
  return faults.length === 0 && max < min ? [fault('max', 'max-below-min', { min })] : faults
}

function checkShares(rules: RoundRules): FieldFault[] {
  const faults = [
    ...checkShare('cap', rules.capBasisPoints, 1, 100),
    ...checkShare('own', rules.ownContributionBasisPoints, 0, 90),
  ]
  if (faults.length > 0) return faults
  const tooSmall = rules.pots.some(
    ({ money }) => money > 0 && shareUp(money, rules.capBasisPoints) < leastCap,
  )
  return tooSmall ? [fault('cap', 'cap-too-small', { least: leastCap })] : []
}

function checkShare(field: string, basisPoints: number, min: number, max: number) {
  const within =
    Number.isInteger(basisPoints) && basisPoints >= min * 100 && basisPoints <= max * 100
  return within ? [] : [fault(field, 'not-a-share', { min, max })]
}

function checkBounds(field: string, value: number, min: number, max: number): FieldFault[] {
  const within = Number.isInteger(value) && value >= min && value <= max
  return within ? [] : [fault(field, 'out-of-range', { min, max })]
}
