import { type Tyiyn, tyiyn } from '../../money.ts'
import { mostMoney } from '../../money-bounds.ts'
import { reason } from '../../outcome.ts'
import type { Reason } from '../../reasons.ts'
import type { Unit } from '../version.ts'
import { readAmount } from './read-amount.ts'

/**
 * An amount as a person typed it, in a unit of som: with a comma or a point, any kind of space, any minus, or brackets.
 * Null where nothing was typed; refused where it has two meanings (`1.000`).
 */
export function typedAmount(
  written: string,
  unit: Unit,
): { value: Tyiyn | null } | { reason: Reason } {
  if (written.trim() === '') return { value: null }
  const read = readAmount(written, { point: 'unknown', comma: 'decimal' })
  if (read.is === 'nothing') return { value: null }
  if (read.is === 'doubtful') return { reason: reason('budget-two-meanings', { written }) }
  if (read.is === 'words') return { reason: reason('not-an-amount', {}) }
  const amount = Math.round(read.value * unit * 100)
  if (Math.abs(amount) > mostMoney * 100)
    return { reason: reason('amount-too-large', { most: mostMoney }) }
  return { value: tyiyn(amount) }
}

/** An amount as a person would type it in a unit: `42877,0` thousand, `318000` som. */
export function typedIn(amount: Tyiyn, unit: Unit): string {
  return String(amount / 100 / unit).replace('.', ',')
}
