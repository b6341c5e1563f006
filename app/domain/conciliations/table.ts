import { type Tyiyn, tyiyn } from '../money.ts'
import type { PublicRemark } from '../remarks/public-remark.ts'
import type { RemarkLine } from '../remarks/remark-line.ts'

/** A remark as it lies on a table. */
export type Tabled = Pick<PublicRemark, 'number' | 'wish' | 'line' | 'wanted' | 'now'>

/** What one remark asks of one line, in tyiyn with its sign; null where it names no sum. */
type Pull = { remark: number; up: boolean; by: Tyiyn | null }

/** A line with all that the remarks on the table ask of it. */
export type TableRow = {
  line: RemarkLine
  /** What it comes to now; null where the last draft has nothing of it. */
  amount: Tyiyn | null
  /** What is asked for it, and what is to be taken from it. */
  more: Tyiyn
  less: Tyiyn
  pulls: readonly Pull[]
  /** Some pull it up and others down. */
  apart: boolean
}

/** What is needed against what is there. */
export type Table = {
  rows: readonly TableRow[]
  asked: Tyiyn
  /** What the remarks would take from lines, of each line no more than it has; nothing of one that others want raised. */
  freed: Tyiyn
  /** What is asked beyond that. */
  missing: Tyiyn
  /** Remarks that ask for more or less and name no sum. */
  unstated: readonly number[]
}

const keyOf = ({ side, key }: Pick<RemarkLine, 'side' | 'key'>) => `${side} ${key}`

/** The line of a remark as the last draft has it, where it is one line still. */
const ownLine = ({ line, now }: Tabled): RemarkLine => {
  const [only] = now.lines
  return only && now.lines.length === 1 ? only : line
}

/** What a remark asks of which line: as it says in money, else by what it wishes of its own line. */
function pullsOf(remark: Tabled): { line: RemarkLine; pull: Pull }[] {
  const { number, wish, wanted, line } = remark
  const own = ownLine(remark)
  if (wanted.length > 0)
    return wanted.map((move) => ({
      line: keyOf(move.line) === keyOf(line) ? own : move.line,
      pull: { remark: number, up: move.by > 0, by: move.by },
    }))
  if (wish !== 'more' && wish !== 'less') return []
  return [{ line: own, pull: { remark: number, up: wish === 'more', by: null } }]
}

/** Lays remarks on one table; `amountOf`: what a line comes to in the last draft. */
export function tableOf(
  remarks: readonly Tabled[],
  amountOf: (line: RemarkLine) => Tyiyn | null,
): Table {
  const groups = new Map<string, { line: RemarkLine; pulls: Pull[] }>()
  for (const { line, pull } of remarks.flatMap(pullsOf)) {
    const group = groups.get(keyOf(line))
    if (group) group.pulls.push(pull)
    else groups.set(keyOf(line), { line, pulls: [pull] })
  }
  const rows = [...groups.values()].map(({ line, pulls }): TableRow => {
    const sum = (up: boolean) =>
      tyiyn(pulls.reduce((all, one) => all + (one.up === up ? Math.abs(one.by ?? 0) : 0), 0))
    const apart = pulls.some(({ up }) => up) && pulls.some(({ up }) => !up)
    return { line, amount: amountOf(line), more: sum(true), less: sum(false), pulls, apart }
  })
  const asked = rows.reduce((all, { more }) => all + more, 0)
  const freed = rows.reduce(
    (all, { less, amount, apart }) => all + (apart ? 0 : Math.min(less, amount ?? 0)),
    0,
  )
  const sumless = rows.flatMap(({ pulls }) =>
    pulls.flatMap(({ remark, by }) => (by === null ? [remark] : [])),
  )
  return {
    rows,
    asked: tyiyn(asked),
    freed: tyiyn(freed),
    missing: tyiyn(Math.max(asked - freed, 0)),
    unstated: [...new Set(sumless)].sort((a, b) => a - b),
  }
}

/** The numbers of remarks that pull at a line which another one pulls the other way: what belongs on one table. */
export function pullApart(remarks: readonly Tabled[]): ReadonlySet<number> {
  const { rows } = tableOf(remarks, () => null)
  return new Set(
    rows.flatMap(({ apart, pulls }) => (apart ? pulls.map(({ remark }) => remark) : [])),
  )
}

/** What a remark asks for itself; null where it names no sum. */
export function askedBy(remark: Pick<Tabled, 'wanted' | 'line'>): Tyiyn | null {
  const own = remark.wanted.find(({ line }) => keyOf(line) === keyOf(remark.line))
  return own ? tyiyn(Math.abs(own.by)) : null
}

/** Whether a line is one that a remark stands on now. */
export const isLineOf = ({ now, line }: Tabled, other: Pick<RemarkLine, 'side' | 'key'>) =>
  (now.lines.length > 0 ? now.lines : [line]).some((one) => keyOf(one) === keyOf(other))
