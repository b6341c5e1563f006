import { amountFor, type BudgetLine, type Period } from '../budget/line.ts'
import type { LinePart, ReadLine } from '../budget/reading/read-line.ts'
import { withAmount } from '../budget/work/edit-lines.ts'
import { type Tyiyn, tyiyn } from '../money.ts'
import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import type { Move, TableLine } from './offer.ts'

type Given = {
  lines: readonly BudgetLine[]
  /** The same as residents read them. */
  read: readonly ReadLine[]
  period: Period
}

/**
 * The lines of a budget after moves from line to line: no total changes, and no line comes below nothing. Of a line
 * with several parts of which none is named the largest ones give, and the largest gets. What a line gets it does not
 * pass on: the order of the moves makes no difference.
 */
export function carry(
  { lines, read, period }: Given,
  moves: readonly Move[],
): Outcome<readonly BudgetLine[]> {
  const parts = new Map(read.flatMap((line) => line.parts.map((part) => [part.number, part])))
  const before = (number: number) => amountFor(parts.get(number)?.amounts ?? [], period) ?? 0
  const balances = new Map<number, number>()
  const balance = (number: number) => balances.get(number) ?? before(number)
  const largest = (found: readonly LinePart[]) =>
    found.toSorted((a, b) => before(b.number) - before(a.number) || a.number - b.number)
  const targets: { number: number; amount: Tyiyn }[] = []
  for (const { from, to, amount } of moves) {
    const [source, target] = [partsOf(read, from), partsOf(read, to)]
    const [first] = largest(target)
    if (source.length === 0 || !first) return lost(source.length === 0 ? from : to)
    let rest = amount as number
    for (const { number } of largest(source)) {
      const taken = Math.min(rest, Math.max(balance(number), 0))
      balances.set(number, balance(number) - taken)
      rest -= taken
    }
    if (rest > 0) return tooMuch(from, source, { before, moves })
    targets.push({ number: first.number, amount })
  }
  for (const { number, amount } of targets) balances.set(number, balance(number) + amount)
  let after = lines
  for (const [number, sum] of balances) {
    const changed = withAmount(after, number, { ...period, tyiyn: tyiyn(sum) })
    if (changed.refused) return changed
    after = changed.value
  }
  return accepted(after)
}

/** The parts that a line of a move means: the one it names, else all. */
function partsOf(read: readonly ReadLine[], { side, key, part }: TableLine): readonly LinePart[] {
  const line = read.find((one) => one.side === side && one.key === key)
  if (!line) return []
  return part === null ? line.parts : line.parts.filter(({ name }) => name.written === part)
}

/** How refusals call a line of a move. */
export const calledBy = ({ code, key, part }: TableLine) =>
  [code || key, part].filter(Boolean).join(' ')

const lost = (line: TableLine): Refusal =>
  refuse('conflict', 'conciliation-line-gone', { line: calledBy(line) })

function tooMuch(
  from: TableLine,
  source: readonly LinePart[],
  { before, moves }: { before: (number: number) => number; moves: readonly Move[] },
): Refusal {
  const same = moves.filter(
    (one) =>
      one.from.side === from.side && one.from.key === from.key && one.from.part === from.part,
  )
  return refuse('conflict', 'conciliation-too-much', {
    line: calledBy(from),
    has: tyiyn(source.reduce((sum, { number }) => sum + before(number), 0)),
    taken: tyiyn(same.reduce((sum, { amount }) => sum + amount, 0)),
  })
}
