import type { Side } from '../line.ts'
import type { Line } from '../sheets/line.ts'
import { isIncome, isSpending, ofResources } from '../sheets/words.ts'
import type { Node } from './node.ts'
import type { Balance, Open } from './open.ts'
import { sideBegun } from './place.ts'
import { sideOf } from './sides.ts'

/** The last totals of income and of spending before a balance. */
export function balanceOf(line: Line, seen: readonly Open[]): Balance | null {
  const totals = seen.filter(({ node, is }) => is !== 'heading' && node.line.is === 'total')
  const resources = totals.findLast(({ node }) => ofResources(node.line.plain))
  const sums = seen.filter((one) => one !== resources && one.node.parts.length > 0)
  const own = totals.filter((one) => one !== resources)
  const told = (side: Side): Node | null => {
    const [is, not] = side === 'revenue' ? [isIncome, isSpending] : [isSpending, isIncome]
    const named = ({ node }: Open) => is(node.line.plain) && !not(node.line.plain)
    const placed = (one: Open) => is(one.about) && !not(one.node.line.plain)
    const found = own.findLast(named) ?? own.findLast(placed) ?? sums.findLast(named)
    return found ? wholeOf(found.node, side, own) : null
  }
  const income = told('revenue')
  const spending = told('expenditure')
  const whole = (side: Side, other: Node | null) => unnamed(own, side, other) ?? lineOf(seen, side)
  // Of two bare totals the last one is the spending's.
  const second = spending ?? whole('expenditure', income)
  const first = income ?? whole('revenue', second) ?? resources?.node ?? null
  if (!first || !second) return null
  return { line, income: first, spending: second, resources: resources?.node ?? first }
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

/** Over «Итого налоговые доходы» a bare total, or one called by the side, is the one of the whole side. */
function wholeOf(node: Node, side: Side, totals: readonly Open[]): Node {
  const over = totals.find((one) => one.node.parts.includes(node))?.node
  if (over === undefined) return node
  const bare = !isIncome(over.line.plain) && !isSpending(over.line.plain)
  return bare || sideBegun(over.line.plain) === side ? wholeOf(over, side, totals) : node
}
