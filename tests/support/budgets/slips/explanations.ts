import type { Hint } from '#app/domain/budget/finding.ts'

type Line = { key: string; amounts: readonly number[]; twin?: boolean }
export type Explanation = { kind: Hint['kind']; key: string }

/** What one figure may have been before a slip, in hundredths. */
function before(amount: number, decimals: number): { kind: Hint['kind']; amount: number }[] {
  const found: { kind: Hint['kind']; amount: number }[] = []
  for (const factor of [10, 100]) {
    found.push({ kind: 'lost-comma', amount: amount / factor })
    found.push({ kind: 'lost-comma', amount: amount * factor })
  }
  for (const factor of [1000, 1_000_000, 1 / 1000]) {
    found.push({ kind: 'unit-mixed', amount: amount / factor })
  }
  found.push({ kind: 'lost-sign', amount: -amount })
  const step = 10 ** (2 - decimals)
  for (const swapped of digitSwaps(Math.round(amount / step))) {
    found.push({ kind: 'digits-swapped', amount: swapped * step })
  }
  return found
}

/** A number with two of its digits exchanged, in every way. */
function digitSwaps(amount: number): number[] {
  const digits = [...String(Math.abs(amount))]
  const found = new Set<number>()
  for (let first = 0; first < digits.length; first++) {
    for (let second = first + 1; second < digits.length; second++) {
      const swapped = [...digits]
      swapped[first] = digits[second] ?? ''
      swapped[second] = digits[first] ?? ''
      found.add(Number(swapped.join('')) * Math.sign(amount))
    }
  }
  found.delete(amount)
  return [...found]
}

function ofLine(line: Line, at: number, difference: number, decimals: number): Explanation[] {
  const amount = line.amounts[at] ?? 0
  const found: Explanation[] = before(amount, decimals)
    .filter((was) => was.amount !== amount && was.amount - amount === difference)
    .map(({ kind }) => ({ kind, key: line.key }))
  if (line.twin && -amount === difference) found.push({ kind: 'doubled-line', key: line.key })
  const swaps = line.amounts.some((other, place) => place !== at && other - amount === difference)
  if (swaps && difference !== 0) found.push({ kind: 'swapped-columns', key: line.key })
  return found
}

/** Every single slip that would explain why a printed total differs from its lines in a column. */
export function explanations(
  total: Line,
  lines: readonly Line[],
  at: number,
  decimals: number,
): Explanation[] {
  const printed = total.amounts[at] ?? 0
  const computed = lines.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)
  const own = before(printed, decimals)
    .filter(({ amount }) => amount === computed && amount !== printed)
    .map(({ kind }) => ({ kind, key: total.key }))
  return [...own, ...lines.flatMap((line) => ofLine(line, at, printed - computed, decimals))]
}
