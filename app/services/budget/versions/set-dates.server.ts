import {
  type ChainDates,
  type ChainStep,
  chainSteps,
  stepsMoved,
  usualDays,
} from '#app/domain/budget/chain-dates.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readDates, writeDates } from '#models/budget/dates.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'

export type DatesDesk = {
  year: number
  days: Readonly<Record<ChainStep, Day>>
  usual: Readonly<Record<ChainStep, Day>>
  reason: string
}

export async function showDates(
  { person, place, at }: Situation,
  year: number,
): Promise<Outcome<DatesDesk>> {
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const set = await readDates(null, place, year)
  const usual = usualDays(year)
  return accepted({ year, usual, days: set?.days ?? usual, reason: set?.reason ?? '' })
}

/** Sets the days of a year's budget. No law fixes them, so any may be chosen; another than the usual needs its reason. */
export function setDates(
  situation: Situation,
  year: number,
  dates: ChainDates,
): Promise<Outcome<number>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const moved = stepsMoved(dates.days, year)
    if (moved.length > 0 && dates.reason === '')
      return refuseInput([fault('reason', 'budget-dates-need-reason', {})])
    const early = chainSteps.filter(
      (step, place) => place > 0 && dates.days[step] < dates.days[chainSteps[place - 1] ?? step],
    )
    if (early.length > 0)
      return refuseInput(early.map((step) => fault(step, 'budget-dates-order', {})))
    await writeDates(tx, place, year, dates)
    return done(year, 'budget-dates-set', `budget/${year}`, {
      ...{ year, ...(dates.reason === '' ? {} : { reason: dates.reason }) },
    })
  })
}
