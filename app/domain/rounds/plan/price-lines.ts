import { typedMoney } from '../../money-bounds.ts'
import type { UnitPrice } from '../round.ts'

/** Unit prices as the office types them: one on a line, what; unit; price. */
export const priceLines = (prices: readonly UnitPrice[]): string =>
  prices.map(({ what, unit, price }) => `${what}; ${unit}; ${typedMoney(price)}`).join('\n')
