import type { Side } from '../line.ts'
import { isIncome, isSpending, opensAccount, withoutTotalWords } from '../sheets/words.ts'
import { isFunctional } from './codes.ts'
import type { Node } from './node.ts'

/** What tells the side of the entries of a table: whether codes do, and the section that one stands in. */
export type Place = { coded: boolean; section: Side | null }

/** Where lines of spending have functional codes, the other codes of a table are those of income. */
export function placeIn(roots: readonly Node[]): Place {
  const codes = roots.map(({ line }) => line.code)
  return { coded: codes.some(isFunctional) && codes.some(isOfIncome), section: null }
}

const isOfIncome = (code: string) => /^1\d{1,7}$/.test(code)

/**
 * The side that a line is certainly on: a total or heading by its first words, a line by its code, what was left of the
 * year before as a resource. Other words of a line tell nothing: transfers come «for capital spending».
 */
export function certainSide({ line }: Node, names: boolean, { coded, section }: Place) {
  const own = names ? sideBegun(line.plain) : null
  if (own) return own
  if (isFunctional(line.code)) return 'expenditure'
  if (coded && isOfIncome(line.code)) return 'revenue'
  return line.is === 'line' && opensAccount(line.plain) ? 'revenue' : section
}

/** The side that a name begins with, after the words that every total may have. */
export function sideBegun(plain: string): Side | null {
  const [first = ''] = withoutTotalWords(plain)
  const [income, spending] = [isIncome, isSpending].map((is) => is(plain) && is(first))
  if (isIncome(plain) && isSpending(plain)) return null
  if (income) return 'revenue'
  return spending ? 'expenditure' : null
}
