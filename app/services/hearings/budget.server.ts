import { sideSum } from '#app/domain/budget/reading/where-from.ts'
import { chainOf, newestText } from '#app/domain/budget/standing.ts'
import type { HeardBudget } from '#app/domain/hearings/budget.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import { findVersion, publishedHere } from '../budget/reading/published-here.server.ts'
import { readingOf } from '../budget/reading/reading-of.server.ts'
import type { Situation } from '../situation.ts'

/** The years that have a published budget, the newest first: what a hearing can be about. */
export async function budgetYears(situation: Pick<Situation, 'place' | 'at'>): Promise<number[]> {
  return [...new Set((await publishedHere(situation)).map(({ year }) => year))]
}

/** The number of the newest published version of a year, for a command; null where there is none. */
export async function newestVersion(
  { place, at }: Pick<Situation, 'place' | 'at'>,
  year: number,
): Promise<number | null> {
  const all = await publishedVersionsOf(place)
  const then = chainOf(all, year).filter((one) => one.publishedAt <= at)
  return newestText(then)?.number ?? null
}

export async function heardBudget(
  situation: Pick<Situation, 'place' | 'at'>,
  { year, version }: { year: number; version: number },
): Promise<HeardBudget | null> {
  const found = await findVersion(situation, year, version)
  if (found.refused) return null
  const { kind } = found.value
  const { lines, period } = await readingOf(situation, found.value)
  const newest = newestText(chainOf(await publishedHere(situation), year))
  return {
    ...{ year, version, kind },
    expenditure: sideSum(lines, 'expenditure', period),
    outdated: newest?.number !== version,
  }
}
