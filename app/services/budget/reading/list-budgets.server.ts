import type { PricesEntered, ShownPrices } from '#app/domain/budget/prices/prices.ts'
import type { BudgetYear } from '#app/domain/budget/reading/version-page.ts'
import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import { chainOf, newestText } from '#app/domain/budget/standing.ts'
import type { Situation } from '../../situation.ts'
import { indicesHere, pricesAsked, readingIn } from '../prices/prices-here.server.ts'
import { headOf, publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** Every year that has a published budget, the newest first. */
export async function listBudgets(
  situation: Situation,
  pricesOf: number | null = null,
): Promise<{ years: BudgetYear[]; prices: ShownPrices; entered: PricesEntered }> {
  const all = await publishedHere(situation)
  const years = [...new Set(all.map(({ year }) => year))]
  const { shown, prices } = await pricesAsked(situation, { years }, pricesOf)
  const found = await Promise.all(
    years.map(async (year) => {
      const chain = chainOf(all, year)
      const newest = newestText(chain)
      if (!newest) return []
      const { lines, period } = readingIn(await readingOf(situation, newest), prices)
      const [revenue, expenditure] = [
        sideSum(lines, 'revenue', period),
        sideSum(lines, 'expenditure', period),
      ]
      return [{ year, newest: headOf(newest), chain: chain.map(headOf), revenue, expenditure }]
    }),
  )
  return { years: found.flat(), prices: shown, entered: await indicesHere(situation) }
}
