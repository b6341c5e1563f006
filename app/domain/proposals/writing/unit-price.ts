import type { UnitPrice } from '../../rounds/round.ts'
import { foldedWords } from '../../words/fold.ts'
import { stems } from '../../words/stem.ts'
import type { CostLine } from '../proposal.ts'
import { priceFarOff } from './limits.ts'

/** A line whose price is far from the round's list. */
export type PriceDoubt = { line: CostLine; listed: UnitPrice; side: 'above' | 'below' }

const unitKey = (unit: string) =>
  foldedWords(unit.replaceAll('³', '3').replaceAll('²', '2')).join(' ')

/** The listed price a line is about: the same unit, and every word of the listed thing's first two in the line. */
export function listedFor(line: CostLine, prices: readonly UnitPrice[]): UnitPrice | null {
  const inLine = new Set(foldedWords(line.what).flatMap(stems))
  return (
    prices.find(
      ({ what, unit }) =>
        unitKey(unit) === unitKey(line.unit) &&
        foldedWords(what)
          .slice(0, 2)
          .every((word) => stems(word).some((form) => inLine.has(form))),
    ) ?? null
  )
}

/** Lines that are more than twice, or less than half, of the round's list: pointed out, not refused. */
export function priceDoubts(
  lines: readonly CostLine[],
  prices: readonly UnitPrice[],
): PriceDoubt[] {
  return lines.flatMap((line): PriceDoubt[] => {
    const listed = listedFor(line, prices)
    if (!listed) return []
    if (line.unitPrice > listed.price * priceFarOff) return [{ line, listed, side: 'above' }]
    if (line.unitPrice * priceFarOff < listed.price) return [{ line, listed, side: 'below' }]
    return []
  })
}
