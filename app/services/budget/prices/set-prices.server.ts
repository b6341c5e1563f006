import {
  readIndices,
  type TypedIndex,
  writtenIndex,
} from '#app/domain/budget/prices/check-prices.ts'
import { changesOfIndices, type PriceIndex } from '#app/domain/budget/prices/prices.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { readPrices, writePrices } from '#models/budget/prices.server.ts'
import { publishedVersionsOf } from '#models/budget/version.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'

/** The years of published budgets, each with what was entered; `stands`: whether any index is public already. */
export async function openPrices({
  person,
  place,
  at,
}: Situation): Promise<Outcome<{ rows: TypedIndex[]; stands: boolean }>> {
  const allowed = may(person, 'write-budget', { place }, at)
  if (allowed.refused) return allowed
  const rows = await rowsOf(place)
  return accepted({ rows, stands: rows.some(({ index }) => index !== '') })
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

export type SentPrices = { of: (year: number) => Omit<TypedIndex, 'year'>; reason: string }

/**
 * Sets the price indices of the years, each with its source; a year left empty has none. Where one that everybody could
 * read is changed or emptied, the old one stays public beside the reason.
 */
export function setPrices(
  situation: Situation,
  { of, reason }: SentPrices,
): Promise<Outcome<true>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-budget', { place }, at)
    if (allowed.refused) return allowed
    const rows = await rowsOf(place)
    const { indices, faults } = readIndices(rows.map(({ year }) => ({ year, ...of(year) })))
    if (faults.length > 0) return refuseInput(faults)
    const before = (await readPrices(tx, place))?.indices ?? []
    const changes = changesOfIndices(before, indices)
    if (changes.length > 0 && reason === '')
      return refuseInput([fault('reason', 'budget-price-reason', {})])
    const told = changes.map((change) => ({ ...change, reason, at }))
    await writePrices(tx, place, indices, told)
    return done(true as const, 'budget-prices-set', 'budget/prices', {
      ...{ from: inWords(before), to: inWords(indices) },
      ...(changes.length > 0 ? { reason } : {}),
    })
  })
}

/** Indices as the log keeps them. */
const inWords = (indices: readonly PriceIndex[]) =>
  indices
    .map(({ year, index, source }) => `${year}: ${writtenIndex(index)} % (${source})`)
    .join('; ')
