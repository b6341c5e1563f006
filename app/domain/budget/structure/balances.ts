import type { Side } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import { isIncome, isSpending } from '../sheets/words.ts'
import type { Node } from './node.ts'
import type { Balance, Open } from './open.ts'
import { sideBegun } from './place.ts'
import { sideOf } from './sides.ts'

/** The last totals of income and of spending before a balance. */
export function balanceOf(line: Line, seen: readonly Open[]): Balance | null {
  const totals = seen.filter(({ node, is }) => is !== 'heading' && node.line.is === 'total')
  const sums = seen.filter(({ node }) => node.parts.length > 0)
  const told = (side: Side): Node | null => {
    const [is, not] = side === 'revenue' ? [isIncome, isSpending] : [isSpending, isIncome]
    const named = ({ node }: Open) => is(node.line.plain) && !not(node.line.plain)
    const placed = (one: Open) => is(one.about) && !not(one.node.line.plain)
    const found = totals.findLast(named) ?? totals.findLast(placed) ?? sums.findLast(named)
    return found ? wholeOf(found.node, totals) : null
  }
  const income = told('revenue')
  const spending = told('expenditure')
  const whole = (side: Side, other: Node | null) =>
    unnamed(totals, side, other) ?? lineOf(seen, side)
  const [first, second] = [
    income ?? whole('revenue', spending),
    spending ?? whole('expenditure', income),
  ]
  return first && second ? { line, income: first, spending: second } : null
}

/** A bare «Жыйынтыгы» is the total of the side that its lines are of, or of the one that the other total is not. */
function unnamed(totals: readonly Open[], side: Side, other: Node | null): Node | null {
  const apart = totals.filter(
    ({ node }) => node !== other && !isWithin(node, other) && !isWithin(other, node),
  )
  const sided = apart.findLast(({ node }) => (sideOfParts(node) ?? side) === side)
  return sided?.node ?? null
}

const sideOfParts = ({ parts }: Node): Side | null =>
  parts.map((part) => sideOf(part)).find((side) => side !== null) ?? null

const isWithin = (node: Node | null, whole: Node | null): boolean =>
  node !== null && (whole?.parts.some((part) => part === node || isWithin(node, part)) ?? false)

/** A line without parts that is called by its side alone; «Киреше салыгы» is a tax and not the income. */
const lineOf = (seen: readonly Open[], side: Side): Node | null =>
  seen.findLast(
    ({ node: { line } }) =>
      sideBegun(line.plain) === side && !/салык|салыг|налог/u.test(line.plain),
  )?.node ?? null

/** A bare total over «Итого налоговые доходы» is the one of the whole side. */
function wholeOf(node: Node, totals: readonly Open[]): Node {
  const over = totals.find((one) => one.node.parts.includes(node))?.node
  const bare = over !== undefined && !isIncome(over.line.plain) && !isSpending(over.line.plain)
  return bare ? wholeOf(over, totals) : node
}
