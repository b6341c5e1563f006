import { sides } from '#app/domain/budget/line.ts'
import {
  canTell,
  type InPricesOf,
  indicesBetween,
  inPrices,
  type PricesEntered,
  pricedYears,
  type ShownPrices,
  yearsWithoutIndex,
} from '#app/domain/budget/prices/prices.ts'
import { toldTogether } from '#app/domain/budget/prices/told-together.ts'
import type { LineYear } from '#app/domain/budget/reading/line-page.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { readPrices } from '#models/budget/prices.server.ts'
import { sharedBriefly } from '../../shared-briefly.ts'
import type { Situation } from '../../situation.ts'
import type { VersionReading } from '../reading/reading-of.server.ts'

const pricesOf = sharedBriefly((place) => readPrices(null, place))

/** The indices that stand here, by their year, and how those before were changed, the newest first. */
export async function indicesHere(
  situation: Pick<Situation, 'place' | 'at'>,
): Promise<PricesEntered> {
  const { indices = [], changes = [] } = (await pricesOf(situation)) ?? {}
  return { indices, changes: changes.toReversed() }
}

/**
 * The prices that an address asks for, where every year that has to can be told in them; null for the amounts as they
 * stand. `years`: those that the page shows.
 */
export async function pricesAsked(
  situation: Pick<Situation, 'place' | 'at'>,
  { years, all = [] }: { years: readonly number[]; all?: readonly number[] },
  asked: number | null,
): Promise<{ shown: ShownPrices; prices: InPricesOf | null }> {
  const { indices } = await indicesHere(situation)
  const choice = pricedYears(years, indices).filter((year) =>
    all.every((one) => canTell(one, { year, indices })),
  )
  const missing = yearsWithoutIndex([...years, ...all], indices)
  const prices = choice.find((year) => year === asked)
  if (prices === undefined)
    return { shown: { choice, chosen: null, indices: [], missing }, prices: null }
  const chosen = { year: prices, indices }
  const used = indicesBetween([...years, prices], chosen)
  return { shown: { choice, chosen: prices, indices: used, missing }, prices: chosen }
}

/** A line in one year, in prices of another; without amounts where no index leads there. */
export function yearIn(
  year: Omit<LineYear, 'why' | 'untold'>,
  prices: InPricesOf | null,
): Omit<LineYear, 'why'> {
  if (!prices) return { ...year, untold: false }
  const told = (amount: Tyiyn | null) => amount && inPrices(amount, year.year, prices)
  const [plan, fact] = [told(year.plan?.tyiyn ?? null), told(year.fact)]
  return {
    ...{ ...year, fact },
    plan: year.plan && plan !== null ? { ...year.plan, tyiyn: plan } : null,
    untold: !canTell(year.year, prices),
  }
}

/** What a version says, in prices of one year; the amounts themselves where none was asked for. */
export function readingIn(reading: VersionReading, prices: InPricesOf | null): VersionReading {
  if (!prices) return reading
  const { lines } = reading
  const ofSides = sides.flatMap((side) =>
    toldTogether(
      lines.filter((line) => line.side === side),
      prices,
    ),
  )
  const told = new Map(ofSides.map((line) => [`${line.side} ${line.key}`, line.amounts]))
  return {
    ...reading,
    lines: lines.map((line) => {
      const amounts = told.get(`${line.side} ${line.key}`) ?? []
      return { ...line, amounts, parts: toldTogether(line.parts, prices, amounts) }
    }),
  }
}
