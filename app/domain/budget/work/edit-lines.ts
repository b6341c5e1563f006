import { tyiyn } from '../../money.ts'
import { accepted, type Outcome, refuse } from '../../outcome.ts'
import { type Amount, amountFor, type BudgetLine, isSamePeriod, type Period } from '../line.ts'
import { linesUnder, sumsOf } from '../sums.ts'

type Lines = readonly BudgetLine[]

export const lineOf = (lines: Lines, number: number) => lines.find((one) => one.number === number)

/** Whether a line's money is that of the lines under it. */
export const isTotal = (lines: Lines, number: number) =>
  lines.some(({ parent, part }) => parent === number && part === 'added')

const gone = refuse('missing', 'not-here', {})

/** What a person writes of a line; the money of a total is that of its lines, whatever is said here. */
export type Written = Pick<BudgetLine, 'name' | 'code' | 'economic' | 'source' | 'amounts'>

export function rewriteLine(lines: Lines, number: number, written: Written): Outcome<Lines> {
  const line = lineOf(lines, number)
  if (!line) return gone
  const amounts = isTotal(lines, number) ? line.amounts : written.amounts
  return accepted(settled(lines, replaced(lines, { ...line, ...written, amounts }), number))
}

/**
 * Adds a line as the last one under another; at the top of a side where `under` is null. `given`: the highest number
 * that a line of the chain ever had.
 */
export function addLine(
  lines: Lines,
  under: number | null,
  written: Written & Pick<BudgetLine, 'side'>,
  given = 0,
): Outcome<Lines> {
  const above = under === null ? null : lineOf(lines, under)
  if (above === undefined) return gone
  const line: BudgetLine = {
    ...written,
    ...{
      number: highestGiven(lines, given) + 1,
      parent: under,
      part: 'added',
      side: above?.side ?? written.side,
    },
    ...{ programme: null, names: {}, from: null },
  }
  const last = lines.findLastIndex(
    ({ number }) => number === under || isUnder(lines, number, under),
  )
  const at = under === null ? lines.length : last + 1
  return accepted(settled(lines, [...lines.slice(0, at), line, ...lines.slice(at)], line.number))
}

/** Takes a part of a line's money into a line of its own beside it, so that no total changes. */
export function splitLine(lines: Lines, number: number, part: Written, given = 0): Outcome<Lines> {
  const line = lineOf(lines, number)
  if (!line) return gone
  if (isTotal(lines, number)) return refuse('conflict', 'budget-line-holds-others', {})
  const left = line.amounts.map((amount) => ({
    ...amount,
    tyiyn: tyiyn(amount.tyiyn - (amountFor(part.amounts, amount) ?? 0)),
  }))
  const beyond = part.amounts.filter((one) => amountFor(line.amounts, one) === null)
  const rest = [...left, ...beyond.map((one) => ({ ...one, tyiyn: tyiyn(-one.tyiyn) }))]
  const own: BudgetLine = {
    ...{ ...line, ...part, names: {}, from: null },
    number: highestGiven(lines, given) + 1,
  }
  return accepted(
    lines.flatMap((one) => (one.number === number ? [{ ...line, amounts: rest }, own] : [one])),
  )
}

/** Moves a line, with all under it, under another one of its side; to the top where `under` is null. */
export function moveUnder(lines: Lines, number: number, under: number | null): Outcome<Lines> {
  const line = lineOf(lines, number)
  const above = under === null ? null : lineOf(lines, under)
  if (!line || above === undefined || (above && above.side !== line.side)) return gone
  if (line.parent === under) return accepted(lines)
  if (under === number || isUnder(lines, under ?? 0, number))
    return refuse('conflict', 'budget-not-under-itself', {})
  const moved = replaced(lines, { ...line, parent: under })
  // First what it stands under now, then what it stood under.
  const there = settled(lines, moved, number)
  return accepted(settledFrom(lines, there, line.parent))
}

/** Exchanges a line with the one before or after it under the same line. */
export function moveBeside(lines: Lines, number: number, step: -1 | 1): Outcome<Lines> {
  const line = lineOf(lines, number)
  if (!line) return gone
  const beside = lines.filter(({ parent, side }) => parent === line.parent && side === line.side)
  const other = beside[beside.indexOf(line) + step]
  if (!other) return accepted(lines)
  const swapped = beside.map((one) => (one === line ? other : one === other ? line : one))
  const next = [...swapped]
  const order = lines.map((one) => (beside.includes(one) ? (next.shift() ?? one) : one))
  return accepted(order)
}

/** Removes a line that nothing stands under. */
export function removeLine(lines: Lines, number: number): Outcome<Lines> {
  const line = lineOf(lines, number)
  if (!line) return gone
  if (lines.some(({ parent }) => parent === number))
    return refuse('conflict', 'budget-line-holds-others', {})
  const left = lines.filter((one) => one !== line)
  return accepted(settledFrom(lines, left, line.parent))
}

/** Gives a line an amount. */
export function withAmount(lines: Lines, number: number, amount: Amount): Outcome<Lines> {
  const line = lineOf(lines, number)
  if (!line) return gone
  const others = line.amounts.filter((one) => !isSamePeriod(one, amount))
  return accepted(
    settled(lines, replaced(lines, { ...line, amounts: [...others, amount] }), number),
  )
}

/**
 * Takes the computed amount of a total in place of the printed one, and so in the totals above it; `held` says which of
 * those have a finding of their own, and stay.
 */
export function withComputed(
  lines: Lines,
  number: number,
  period: Period,
  held: (number: number) => boolean,
): Lines {
  const sums = sumsOf(lines)
  const wanted = new Set([number, ...numbersAbove(lines, number).filter((one) => !held(one))])
  return lines.map((line) => {
    const sum = wanted.has(line.number) ? amountFor(sums.get(line.number) ?? [], period) : null
    if (sum === null) return line
    const others = line.amounts.filter((one) => !isSamePeriod(one, period))
    return { ...line, amounts: [...others, { ...period, tyiyn: sum }] }
  })
}

/**
 * Totals above a changed line become what they come to now, but for amounts that did not fit before: their difference
 * is a finding, and stays one until something is said of it.
 */
const settled = (before: Lines, after: Lines, number: number): Lines =>
  settledFrom(before, after, lineOf(after, number)?.parent ?? null)

/** The same from a line upwards, itself among them. */
function settledFrom(before: Lines, after: Lines, number: number | null): Lines {
  if (number === null) return after
  const above = new Set([number, ...numbersAbove(after, number)])
  const [old, sums] = [sumsOf(before), sumsOf(after)]
  return after.map((line) => {
    if (!above.has(line.number)) return line
    const fitted = (own: Amount) => amountFor(old.get(line.number) ?? [], own) === own.tyiyn
    const amounts = (sums.get(line.number) ?? []).map((sum) => {
      const own = line.amounts.find((one) => isSamePeriod(one, sum))
      return own && !fitted(own) ? own : sum
    })
    return { ...line, amounts }
  })
}

function numbersAbove(lines: Lines, number: number): number[] {
  const above: number[] = []
  for (let one = lineOf(lines, number); one?.parent; one = lineOf(lines, one.parent))
    above.push(one.parent)
  return above
}

function isUnder(lines: Lines, number: number, above: number | null): boolean {
  return above !== null && numbersAbove(lines, number).includes(above)
}

const replaced = (lines: Lines, line: BudgetLine) =>
  lines.map((one) => (one.number === line.number ? line : one))

/** The highest number that a line has or had: what was removed is followed by its number, which is never given again. */
export const highestGiven = (lines: Lines, given: number) =>
  lines.reduce((highest, { number }) => Math.max(highest, number), given)

/** The lines a line may be moved under: of its side, neither itself nor what stands under it. */
export function placesFor(lines: Lines, line: BudgetLine): BudgetLine[] {
  const under = linesUnder(lines)
  const own = new Set<number>()
  const take = (number: number) => {
    own.add(number)
    for (const below of under.get(number) ?? []) take(below.number)
  }
  take(line.number)
  return lines.filter(({ number, side }) => side === line.side && !own.has(number))
}
