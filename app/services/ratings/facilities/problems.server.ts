import { dayOf } from '#app/domain/calendar/day.ts'
import { reportsInTime } from '#app/domain/problems/in-time.ts'
import type { QuarterOfReports } from '#app/domain/ratings/facilities/problems.ts'
import { daysOf, type Quarter, quarterBefore } from '#app/domain/ratings/quarter.ts'
import { columnsHere } from '../../problems/listing/columns-here.server.ts'
import type { Situation } from '../../situation.ts'

/** How reports were dealt with whose day lies in a quarter, and in the one before. */
export async function reportsOfQuarter(
  situation: Pick<Situation, 'place' | 'at'>,
  quarter: Quarter,
): Promise<QuarterOfReports> {
  const { columns } = await columnsHere(situation)
  const today = dayOf(situation.at)
  const of = (one: Quarter) => reportsInTime(columns, daysOf(one), today)
  return { now: of(quarter), before: of(quarterBefore(quarter)) }
}
