import { dayOf } from '#app/domain/calendar/day.ts'
import { reportsInTime } from '#app/domain/problems/in-time.ts'
import type { QuarterOfReports, ReportsInTime } from '#app/domain/ratings/facilities/problems.ts'
import { daysOf, type Quarter, quarterBefore } from '#app/domain/ratings/quarter.ts'
import { columnsHere } from '../../problems/listing/columns-here.server.ts'
import type { Situation } from '../../situation.ts'

type Here = Pick<Situation, 'place' | 'at'>

/** How reports were dealt with whose day lies in a quarter. */
export async function reportsIn(situation: Here, quarter: Quarter): Promise<ReportsInTime> {
  const { columns } = await columnsHere(situation)
  return reportsInTime(columns, daysOf(quarter), dayOf(situation.at))
}

/** The same of a quarter, and of the one before. */
export async function reportsOfQuarter(
  situation: Here,
  quarter: Quarter,
): Promise<QuarterOfReports> {
  const [now, before] = await Promise.all([
    reportsIn(situation, quarter),
    reportsIn(situation, quarterBefore(quarter)),
  ])
  return { now, before }
}
