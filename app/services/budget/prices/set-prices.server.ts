import {
  readIndices,
  type TypedIndex,
  writtenIndex,
} from '#app/domain/budget/prices/check-prices.ts'
import type { PriceIndex } from '#app/domain/budget/prices/prices.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readPrices, writePrices } from '#models/budget/prices.server.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'

/** The years of published budgets, each with what was entered; columns of the first one tell of years before it. */
export async function openPrices({
  person,
  place,
  at,
}: Situation): Promise<Outcome<{ rows: TypedIndex[] }>> {
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  return accepted({ rows: await rowsOf(place) })
}

async function rowsOf(place: string): Promise<TypedIndex[]> {
  const [versions, kept] = await Promise.all([publishedVersionsOf(place), readPrices(null, place)])
  const indices = kept?.indices ?? []
  const years = versions.map(({ year }) => year)
  const entered = indices.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const asked = Array.from(
    { length: years.length === 0 ? 0 : last - first + 1 },
    (_, at) => first + at,
  )
  return [...new Set([...asked, ...entered])]
    .sort((a, b) => a - b)
    .map((year) => {
      const found = indices.find((one) => one.year === year)
      return {
        year,
        index: found ? writtenIndex(found.index) : '',
        source: found?.source ?? '',
      }
    })
}

/** Sets the price indices of the years, each with its source; a year left empty has none. */
export function setPrices(
  situation: Situation,
  sent: (year: number) => Omit<TypedIndex, 'year'>,
): Promise<Outcome<true>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const rows = await rowsOf(place)
    const { indices, faults } = readIndices(rows.map(({ year }) => ({ year, ...sent(year) })))
    if (faults.length > 0) return refuseInput(faults)
    const before = (await readPrices(tx, place))?.indices ?? []
    await writePrices(tx, place, indices)
    return done(true as const, 'budget-prices-set', 'budget/prices', {
      ...{ from: inWords(before), to: inWords(indices) },
    })
  })
}

/** Indices as the log keeps them. */
const inWords = (indices: readonly PriceIndex[]) =>
  indices
    .map(({ year, index, source }) => `${year}: ${writtenIndex(index)} % (${source})`)
    .join('; ')
