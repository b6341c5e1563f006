import { type FieldFault, fault } from '../../outcome.ts'
import type { PriceIndex } from './prices.ts'

/** As it was typed for one year: the index in per cent of the year before, and where it stands. */
export type TypedIndex = { year: number; index: string; source: string }

export const sourceLength = 300
export const priceReasonLength = 1_000

/** Prices that halved or grew tenfold within a year are a slip. */
const [least, most] = [5_000, 100_000]

/** `106,3` or `106.3` per cent as hundredths of a per cent; null for what is none. */
function readIndex(written: string): number | null {
  const bare = written.replace(/[\s\u00a0\u202f%]/g, '')
  const match = /^(\d{2,4})(?:[.,](\d{1,2}))?$/.exec(bare)
  if (!match) return null
  const index = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return index >= least && index <= most ? index : null
}

/** What was typed as indices; a year without a figure has none, a figure without its source is not taken. */
export function readIndices(typed: readonly TypedIndex[]): {
  indices: PriceIndex[]
  faults: FieldFault[]
} {
  const faults: FieldFault[] = []
  const indices = typed.flatMap(({ year, index: written, source }) => {
    if (written === '' && source === '') return []
    const index = readIndex(written)
    if (index === null) faults.push(fault(`index-${year}`, 'budget-price-odd', {}))
    if (source === '') faults.push(fault(`source-${year}`, 'budget-price-source', {}))
    return index === null ? [] : [{ year, index, source }]
  })
  return { indices, faults }
}

/** An index as it is typed: `106,3`. */
export function writtenIndex(index: number): string {
  const [whole, rest] = [Math.floor(index / 100), index % 100]
  return rest === 0 ? `${whole}` : `${whole},${String(rest).padStart(2, '0').replace(/0$/, '')}`
}
