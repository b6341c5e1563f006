import type { MoneyToday } from '#app/domain/budget/reading/version-page.ts'
import { incomeOf, sideSum } from '#app/domain/budget/reading/where-from.ts'
import { chainOf, lastPublished, newestText } from '#app/domain/budget/standing.ts'
import type { Situation } from '../../situation.ts'
import { headOf, publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** What stands in the budget of the year that was spoken of last, for the front page; null before the first. */
export async function moneyToday(situation: Situation): Promise<MoneyToday | null> {
  const all = await publishedHere(situation)
  const year = lastPublished(all)?.year
  const newest = year === undefined ? null : newestText(chainOf(all, year))
  if (!newest) return null
  const { lines, period, names } = await readingOf(situation, newest)
  return {
    head: headOf(newest),
    expenditure: sideSum(lines, 'expenditure', period),
    revenue: sideSum(lines, 'revenue', period),
    income: incomeOf(lines, period, names),
  }
}
