import type { ShownPrices } from '#app/domain/budget/prices/prices.ts'
import type { Difference } from '#app/domain/budget/reading/difference.ts'
import type { VersionHead } from '#app/domain/budget/reading/version-page.ts'
import { chainOf, newestText, planBefore, planInForce } from '#app/domain/budget/standing.ts'
import type { PublishedVersion } from '#app/domain/budget/version.ts'
import type { Outcome } from '#app/domain/outcome.ts'
import { accepted, refuse } from '#app/domain/outcome.ts'
import type { Situation } from '../../situation.ts'
import { pricesAsked, readingIn } from '../prices/prices-here.server.ts'
import { compared } from './compared.server.ts'
import { findVersion, headOf, publishedHere } from './published-here.server.ts'
import { readingOf } from './reading-of.server.ts'

/** Two versions side by side, line by line. */
export type DifferencePage = Difference & {
  from: VersionHead
  to: VersionHead
  /** All that can be compared, the newest year first. */
  versions: readonly VersionHead[]
  /** In which prices two years are compared. */
  prices: ShownPrices
}

/** A version as an address names it: `2027-2`. */
export const versionName = ({ year, number }: Pick<PublishedVersion, 'year' | 'number'>) =>
  `${year}-${number}`

async function showDifference(
  situation: Situation,
  asked: { from: string; to: string },
  pricesOf: number | null,
): Promise<Outcome<DifferencePage>> {
  const all = await publishedHere(situation)
  const named = (name: string) => all.find((one) => versionName(one) === name)
  const [from, to] = [named(asked.from), named(asked.to)]
  if (!from || !to) return refuse('missing', 'not-here', {})
  const [before, after] = await Promise.all([readingOf(situation, from), readingOf(situation, to)])
  const both = [from.year, to.year]
  const years = from.year === to.year ? [] : all.map(({ year }) => year)
  const { shown, prices } = await pricesAsked(situation, { years, all: both }, pricesOf)
  return accepted({
    ...compared(readingIn(before, prices), readingIn(after, prices)),
    prices: shown,
    ...{ from: headOf(from), to: headOf(to), versions: all.map(headOf) },
  })
}

/**
 * What a year's page shows, beside the plan whose place it took, a report beside the plan it reports on; the first version
 * of a year beside the year before.
 */
async function comparedByItself(
  situation: Situation,
  year: number,
): Promise<Outcome<{ from: string; to: string }>> {
  const newest = await findVersion(situation, year, null)
  if (newest.refused) return newest
  const { kind } = newest.value
  const all = await publishedHere(situation)
  const chain = chainOf(all, year)
  const own = kind === 'execution' ? planInForce(chain) : planBefore(chain, newest.value)
  const earlier = Math.max(...all.flatMap((one) => (one.year < year ? [one.year] : [])))
  const before = own ?? newestText(chainOf(all, earlier)) ?? newest.value
  return accepted({ from: versionName(before), to: versionName(newest.value) })
}

/** The comparison that an address asks for (`?from=2026-4&to=2027-2`), else the one that says what is new in a year. */
export async function differenceAsked(
  situation: Situation,
  year: number,
  query: URLSearchParams,
): Promise<Outcome<DifferencePage>> {
  const [from, to] = [query.get('from'), query.get('to')]
  const pricesOf = Number(query.get('prices')) || null
  if (from !== null && to !== null) return showDifference(situation, { from, to }, pricesOf)
  const itself = await comparedByItself(situation, year)
  return itself.refused ? itself : showDifference(situation, itself.value, pricesOf)
}
