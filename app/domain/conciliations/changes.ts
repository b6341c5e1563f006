import { type Tyiyn, tyiyn } from '../money.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'
import type { Move } from './offer.ts'
import type { RemarkResult } from './result.ts'

/** A line that agreed moves change, and for which remarks. */
export type ChangedLine = {
  line: RemarkLine
  before: Tyiyn
  after: Tyiyn
  by: Tyiyn
  remarks: readonly number[]
}

/** The list of changes: lines that change, and all others together. The whole stays what it was. */
export type ChangeList = {
  changed: readonly ChangedLine[]
  others: { lines: number; sum: Tyiyn }
  whole: Tyiyn
}

type Standing = { line: RemarkLine; amount: Tyiyn | null }

/**
 * What moves make of the lines of one side of a budget; `lines`: all of that side, with what they come to; `results`:
 * what each remark got, so that those which asked for less of a line are named beside it.
 */
export function changesOf(
  moves: readonly Move[],
  lines: readonly Standing[],
  results: readonly Pick<RemarkResult, 'remark' | 'moves'>[],
): ChangeList {
  const keyOf = ({ side, key }: RemarkLine) => `${side} ${key}`
  const found = new Map<string, { line: RemarkLine; by: number; remarks: Set<number> }>()
  const add = (line: RemarkLine, by: number, remarks: readonly number[]) => {
    const one = found.get(keyOf(line)) ?? { line, by: 0, remarks: new Set<number>() }
    one.by += by
    for (const remark of remarks) one.remarks.add(remark)
    found.set(keyOf(line), one)
  }
  const servedBy = (move: Move) =>
    results.filter((one) => one.moves.some((other) => isSame(move, other))).map((one) => one.remark)
  for (const move of moves) {
    add(move.to, move.amount, [move.remark])
    add(move.from, -move.amount, [move.remark, ...servedBy(move)])
  }
  const amounts = new Map(lines.map(({ line, amount }) => [keyOf(line), amount ?? 0]))
  const changed = [...found.values()]
    .filter(({ by }) => by !== 0)
    .map(({ line, by, remarks }): ChangedLine => {
      const before = amounts.get(keyOf(line)) ?? 0
      return {
        ...{ line, before: tyiyn(before), after: tyiyn(before + by), by: tyiyn(by) },
        remarks: [...remarks].sort((a, b) => a - b),
      }
    })
    .sort((a, b) => b.by - a.by)
  const whole = [...amounts.values()].reduce((sum, one) => sum + one, 0)
  const touched = new Set(changed.map(({ line }) => keyOf(line)))
  const others = lines.filter(({ line }) => !touched.has(keyOf(line)))
  return {
    changed,
    others: {
      lines: others.length,
      sum: tyiyn(others.reduce((sum, { amount }) => sum + (amount ?? 0), 0)),
    },
    whole: tyiyn(whole),
  }
}

/** A move that was kept with a result is no longer the same object. */
const isSame = (one: Move, other: Move) =>
  one.remark === other.remark &&
  one.amount === other.amount &&
  one.from.key === other.from.key &&
  one.from.part === other.from.part &&
  one.to.key === other.to.key
