import { parseSom, som, type Tyiyn } from './money.ts'
import { type FieldFault, fault, reason } from './outcome.ts'
import type { Reason } from './reasons.ts'

/**
 * The most that one amount, product or sum may be: far above any local budget of the country, and far below where
 * numbers cease to be exact, so that all the amounts of a page can be added up.
 */
export const mostMoney = som(100_000_000_000)

/** What a person wrote as an amount in som: the amount, or why it is none. */
export function readMoney(written: string): { value: Tyiyn } | { reason: Reason } {
  const value = parseSom(written)
  if (value === null) return { reason: reason('not-an-amount', {}) }
  return value > mostMoney ? { reason: reason('amount-too-large', { most: mostMoney }) } : { value }
}

/** An amount as a person would type it: `318000` or `1500,50`. */
export function typedMoney(amount: Tyiyn): string {
  return amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2).replace('.', ',')
}

/** Refuses number × price at its field where that comes to more than an amount may be. In tyiyn, not yet money. */
export function checkProduct(field: string, product: number): FieldFault[] {
  return product > mostMoney ? [fault(field, 'product-too-large', { most: mostMoney })] : []
}

/** Refuses amounts at a field where they come to more than an amount may be. */
export function checkSum(field: string, amounts: readonly number[]): FieldFault[] {
  const total = amounts.reduce((total, amount) => total + amount, 0)
  return total > mostMoney ? [fault(field, 'sum-too-large', { most: mostMoney })] : []
}
