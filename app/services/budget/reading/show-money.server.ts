import type { MoneyToday } from '#app/domain/budget/reading/version-page.ts'
import { incomeOf, sideSum } from '#app/domain/budget/reading/where-from.ts'
import type { Situation } from '../../situation.ts'
import { headOf, newestOf, publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** What stands in the budget that was published last, for the front page; null before the first. */
export async function moneyToday(situation: Situation): Promise<MoneyToday | null> {
  const newest = newestOf(await publishedHere(situation))
  if (!newest) return null
  const { lines, period, names } = await readingOf(situation, newest)
  return {
    head: headOf(newest),
    expenditure: sideSum(lines, 'expenditure', period),
    revenue: sideSum(lines, 'revenue', period),
    income: incomeOf(lines, period, names),
  }
}
