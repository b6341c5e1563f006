import type { Side } from '../budget/line.ts'
import { type Day, dayOf } from '../calendar/day.ts'
import { type Tyiyn, tyiyn } from '../money.ts'
import { type FieldFault, fault } from '../outcome.ts'
import {
  type AskedAt,
  mostFiles,
  type PaperAuthor,
  type Remark,
  type RemarkSource,
  type Wish,
} from './remark.ts'

export type LineAsked = { side: Side; key: string }

/** A remark as it was written or taken in, before anything is known of its line. */
export type WrittenRemark = {
  year: number
  line: LineAsked
  source: RemarkSource
  wish: Wish
  text: string
  /** What the author would give to lines and take from them, in whole tyiyn; empty where no sum is said. */
  wanted: readonly (LineAsked & { by: Tyiyn })[]
  village: number | null
  named: boolean
  files: Remark['files']
  /** Of a letter or a hearing; null where the author wrote it here. */
  paper: PaperAuthor | null
  /** Whose it is, where somebody asked it on the portal and the office writes it; else whoever writes it here. */
  author?: Remark['by']
  /** Where it was asked. */
  question?: AskedAt
  /** The day by which an answer to it was owed there. */
  owed?: Day
}

/** Whether a side brings what the other one spends: revenue, and what is borrowed. */
const isIncome = (side: Side) => side !== 'expenditure'

/** Remarks from a letter or a hearing are taken in by the office for whoever wrote or said them. */
export const isOnPaper = (source: RemarkSource) => source === 'letter' || source === 'hearing'

/** What cannot stand in a remark, at the fields of its form. */
export function faultsOfRemark(
  {
    wish,
    wanted,
    line,
    files,
    paper,
  }: Pick<WrittenRemark, 'wish' | 'wanted' | 'line' | 'files' | 'paper'>,
  at: Date,
): FieldFault[] {
  const own = wanted.filter((one) => one.side === line.side && one.key === line.key)
  const asks = wish === 'more' || wish === 'less'
  return [
    ...(wanted.length > 0 && !asks ? [fault('sum', 'remark-sum-needs-wish', {})] : []),
    // What a table makes of a remark goes by its sum, what readers are told by its wish: they are one.
    ...(asks && own.some(({ by }) => by === 0 || by > 0 !== (wish === 'more'))
      ? [fault('sum', 'remark-sum-against-wish', {})]
      : []),
    ...(own.length > 1 ? [fault('other', 'remark-from-itself', {})] : []),
    ...(files.length > mostFiles
      ? [fault('files', 'remark-too-many-files', { max: mostFiles })]
      : []),
    ...(paper && paper.on > dayOf(at) ? [fault('on', 'remark-day-ahead', {})] : []),
  ]
}

/** No line can come to less than nothing, except what is borrowed or paid back: `has` tells what each has now. */
export function faultsOfMoney(
  wanted: WrittenRemark['wanted'],
  line: LineAsked,
  has: (line: LineAsked) => Tyiyn | null,
): FieldFault[] {
  return wanted.flatMap((move) => {
    const amount = has(move) ?? tyiyn(0)
    if (move.by >= 0 || move.side === 'financing' || amount + move.by >= 0) return []
    const own = move.side === line.side && move.key === line.key
    return [fault(own ? 'sum' : 'other', 'remark-less-than-nothing', { amount })]
  })
}

/**
 * The moves of a form with one sum and at most one other line. A budget balances: what one line of spending gets
 * another gives, while revenue has to rise by what is spent more.
 */
export function movesOf(
  wish: Wish,
  line: LineAsked,
  { sum, other }: { sum: Tyiyn | null; other: LineAsked | null },
): WrittenRemark['wanted'] {
  if (sum === null || sum === 0) return []
  const by = wish === 'less' ? -sum : sum
  const own = { ...line, by: by as Tyiyn } // a whole number with its sign
  const beside = other && (isIncome(other.side) === isIncome(line.side) ? -by : by)
  return other ? [own, { ...other, by: beside as Tyiyn }] : [own]
}
