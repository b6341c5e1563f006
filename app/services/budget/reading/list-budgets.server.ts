import type { BudgetYear } from '#app/domain/budget/reading/version-page.ts'
import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import type { Situation } from '../../situation.ts'
import { headOf, newestOf, publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** Every year that has a published budget, the newest first. */
export async function listBudgets(situation: Situation): Promise<BudgetYear[]> {
  const all = await publishedHere(situation)
  const years = [...new Set(all.map(({ year }) => year))]
  const found = await Promise.all(
    years.map(async (year) => {
      const chain = all.filter((one) => one.year === year)
      const newest = newestOf(chain)
      if (!newest) return []
      const { lines, period } = await readingOf(situation, newest)
      const [revenue, expenditure] = [
        sideSum(lines, 'revenue', period),
        sideSum(lines, 'expenditure', period),
      ]
      return [{ year, newest: headOf(newest), chain: chain.map(headOf), revenue, expenditure }]
    }),
  )
  return found.flat()
}
