import { type Amount, amountFor, type BudgetLine } from '../line.ts'
import { addUp, sumsOf } from '../sums.ts'

/** A total, or a sheet's side, that tells of the same money as another one. */
export type Repeated = { is: 'repeated'; sheet: string; row: number; name: string }

/** Lines at the top that are one telling of a side's money, with what they come to and how many lines they hold. */
type Telling = { tops: readonly BudgetLine[]; amounts: readonly Amount[]; size: number }

/**
 * The lines without those that tell of the same money again: of sheets, and of totals in a sheet, whose side comes to
 * the same in most periods, the one with most lines stays.
 */
export function withoutRepeated(lines: readonly BudgetLine[]): {
  lines: readonly BudgetLine[]
  repeated: Repeated[]
} {
  const within = repeatedTops(lines, ({ number }) => `${number}`)
  const left = without(lines, within)
  const across = repeatedTops(left, ({ from }) => from?.sheet ?? '')
  const gone = [...within, ...across]
  return {
    lines: without(left, across),
    repeated: gone.map(({ from, name }) => ({
      ...{ is: 'repeated', sheet: from?.sheet ?? '', row: from?.row ?? 0, name },
    })),
  }
}

/** The lines at the top of tellings that are repeated; `telling` says which lines are told together. */
function repeatedTops(
  lines: readonly BudgetLine[],
  telling: (top: BudgetLine) => string,
): BudgetLine[] {
  const tellings = tellingsIn(lines, telling)
  return tellings.flatMap((one, at) =>
    tellings.some(
      (other, place) =>
        place !== at &&
        one.tops[0]?.side === other.tops[0]?.side &&
        (other.size > one.size || (other.size === one.size && place < at)) &&
        isSameMoney(one.amounts, other.amounts),
    )
      ? one.tops
      : [],
  )
}

function tellingsIn(lines: readonly BudgetLine[], telling: (top: BudgetLine) => string): Telling[] {
  const sums = sumsOf(lines)
  const sizes = sizesIn(lines)
  const groups = new Map<string, BudgetLine[]>()
  for (const line of lines)
    if (line.parent === null) {
      const key = `${line.side} ${telling(line)}`
      const told = groups.get(key)
      if (told) told.push(line)
      else groups.set(key, [line])
    }
  return (
    [...groups.values()]
      .map((tops) => ({
        tops,
        amounts: addUp(tops.map(({ number }) => sums.get(number) ?? [])),
        size: tops.reduce((sum, { number }) => sum + (sizes.get(number) ?? 0), 0),
      }))
      // A single line may well cost as much as another one.
      .filter(({ size }) => size > 1)
  )
}

/** Whether most periods that both tell of come to the same; one slip makes no other money of it. */
function isSameMoney(one: readonly Amount[], other: readonly Amount[]): boolean {
  const shared = one.filter((amount) => amount.tyiyn !== 0 && amountFor(other, amount) !== null)
  const equal = shared.filter((amount) => amountFor(other, amount) === amount.tyiyn)
  return equal.length > 0 && equal.length * 2 > shared.length
}

/** How many lines stand under each, itself among them. */
function sizesIn(lines: readonly BudgetLine[]): Map<number, number> {
  const parents = new Map(lines.map(({ number, parent }) => [number, parent]))
  const sizes = new Map<number, number>()
  for (const { number } of lines)
    for (let above: number | null = number; above !== null; above = parents.get(above) ?? null)
      sizes.set(above, (sizes.get(above) ?? 0) + 1)
  return sizes
}

function without(lines: readonly BudgetLine[], tops: readonly BudgetLine[]): BudgetLine[] {
  const gone = new Set(tops.map(({ number }) => number))
  const parents = new Map(lines.map(({ number, parent }) => [number, parent]))
  const isGone = (number: number | null): boolean =>
    number !== null && (gone.has(number) || isGone(parents.get(number) ?? null))
  return lines.filter(({ number }) => !isGone(number))
}
