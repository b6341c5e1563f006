import { checkProduct, readMoney } from '../../money-bounds.ts'
import { type FieldFault, fault } from '../../outcome.ts'
import type { CostLine } from '../proposal.ts'
import { mostCostLines, textLimits } from './limits.ts'

/** One row of the cost table as it was typed. */
export type CostRow = { what: string; quantity: string; unit: string; price: string }

const mostQuantity = 1_000_000

/** Reads how many: `650`, `3,2`, `1 200`; at most three decimals. Null where it is no number above zero. */
export function parseQuantity(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  if (!/^\d{1,7}(\.\d{1,3})?$/.test(bare)) return null
  const quantity = Number(bare)
  return quantity > 0 && quantity <= mostQuantity ? quantity : null
}

const isEmptyRow = (row: CostRow) => Object.values(row).every((value) => value.trim() === '')

/**
 * Reads the rows of the cost table; empty rows are left out. Fields are named `line-what-2`, counted from 0 as they
 * stand on the page.
 */
export function readCostRows(rows: readonly CostRow[]): {
  lines: CostLine[]
  faults: FieldFault[]
} {
  const read = rows.map((row, index) =>
    isEmptyRow(row) ? { faults: [], lines: [] } : readRow(row, index),
  )
  const lines = read.flatMap(({ lines }) => lines)
  const faults = read.flatMap(({ faults }) => faults)
  if (rows.every(isEmptyRow)) faults.push(fault('line-what-0', 'no-cost-lines', {}))
  if (rows.length > mostCostLines)
    faults.push(fault(`line-what-${mostCostLines}`, 'too-many-lines', { max: mostCostLines }))
  return { lines, faults }
}

function readRow(row: CostRow, index: number) {
  const quantity = parseQuantity(row.quantity)
  const price = readMoney(row.price)
  const unitPrice = 'value' in price ? price.value : null
  const faults = [
    textFault(`line-what-${index}`, row.what, textLimits.lineWhat),
    textFault(`line-unit-${index}`, row.unit, textLimits.lineUnit),
    quantity === null ? fault(`line-quantity-${index}`, 'not-a-quantity', {}) : null,
    'reason' in price ? { field: `line-price-${index}`, reason: price.reason } : null,
    ...checkProduct(`line-price-${index}`, (quantity ?? 0) * (unitPrice ?? 0)),
  ].filter((found) => found !== null)
  if (quantity === null || unitPrice === null || faults.length > 0) return { faults, lines: [] }
  return { faults, lines: [{ what: row.what.trim(), quantity, unit: row.unit.trim(), unitPrice }] }
}

function textFault(field: string, text: string, max: number): FieldFault | null {
  const length = [...text.trim()].length
  if (length === 0) return fault(field, 'fill-in', {})
  return length > max ? fault(field, 'too-long', { max, length }) : null
}
