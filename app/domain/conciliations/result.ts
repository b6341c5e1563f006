import { type Tyiyn, tyiyn } from '../money.ts'
import { agreedMoves, type Move, type Offer } from './offer.ts'
import { askedBy, isLineOf, type Tabled } from './table.ts'
import type { TableVerdict } from './table-verdict.ts'

/** What a remark got of the table. */
export type RemarkResult = {
  remark: number
  asked: Tyiyn | null
  got: Tyiyn
  moves: readonly Move[]
  verdict: TableVerdict
}

/**
 * What a remark got of the agreed moves: of its own line and in the direction it asked for. For more, what was moved to the
 * line for it; for less, whatever leaves the line; neither beyond what the line comes to more or less by all moves
 * together. All it asked for takes it into account, less of it in part. Where it names no sum, the secretary has `chosen`.
 */
export function resultOf(
  remark: Tabled,
  offers: readonly Offer[],
  chosen: TableVerdict | null = null,
): RemarkResult {
  const all = agreedMoves(offers)
  const up = isUpwards(remark)
  const into = all.filter(({ to }) => isLineOf(remark, to))
  const outOf = all.filter(({ from }) => isLineOf(remark, from))
  const moves = up ? into.filter((move) => move.remark === remark.number) : outOf
  const by = (sumOf(into) - sumOf(outOf)) * (up ? 1 : -1)
  const got = tyiyn(Math.max(Math.min(sumOf(moves), by), 0))
  const asked = askedBy(remark)
  const computed = got === 0 ? 'rejected' : asked !== null && got < asked ? 'partly' : 'accepted'
  const verdict = asked === null ? (chosen ?? computed) : computed
  return { remark: remark.number, asked, got, moves: got === 0 ? [] : moves, verdict }
}

const sumOf = (moves: readonly Move[]) => moves.reduce((sum, { amount }) => sum + amount, 0)

/** Whether a remark asks for more of its own line: by its sum, else by what it wishes. */
function isUpwards({ wish, wanted, line }: Tabled): boolean {
  const own = wanted.find((one) => one.line.side === line.side && one.line.key === line.key)
  return own ? own.by > 0 : wish !== 'less'
}

/** The remarks that name no sum: of them the secretary says what is decided. */
export const sumlessOf = (results: readonly RemarkResult[]): number[] =>
  results.flatMap(({ remark, asked }) => (asked === null ? [remark] : []))
