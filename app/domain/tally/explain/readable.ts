import { type Tyiyn, tyiyn } from '../../money.ts'
import type { ExactMoney } from './explanation.ts'

/** Exact money rounded for reading: whole som, and under ten som with its tyiyn, of which a share may consist. */
export function readable({ approximate }: Pick<ExactMoney, 'approximate'>): Tyiyn {
  const whole = Math.round(approximate)
  return tyiyn(Math.abs(whole) >= 1_000 ? Math.round(whole / 100) * 100 : whole)
}
