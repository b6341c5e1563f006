import { type Tyiyn, tyiyn } from '#app/domain/money.ts'
import type { ExactMoney } from '#app/domain/tally/explain/explanation.ts'

/** Exact money as whole som for reading; what is less than a som keeps its tyiyn. */
export function readable({ approximate }: Pick<ExactMoney, 'approximate'>): Tyiyn {
  const whole = Math.round(approximate)
  return tyiyn(Math.abs(whole) >= 10_000 ? Math.round(whole / 100) * 100 : whole)
}
