import { type Tyiyn, tyiyn } from '../money.ts'
import type { Verdict } from '../remarks/verdict.ts'
import { agreedMoves, type Move, type Offer } from './offer.ts'
import { askedBy, isLineOf, type Tabled } from './table.ts'

/** What a remark got of the table. */
export type RemarkResult = {
  remark: number
  asked: Tyiyn | null
  got: Tyiyn
  moves: readonly Move[]
  verdict: Extract<Verdict, 'accepted' | 'partly' | 'rejected'>
}

/**
 * What each remark got: the agreed moves that were made for it, and for one that asks for less also those that take
 * from its line. All it asked for, or something where it named no sum, takes it into account; less takes it in part.
 */
export function resultOf(remark: Tabled, offers: readonly Offer[]): RemarkResult {
  const moves = agreedMoves(offers).filter(
    (move) =>
      move.remark === remark.number || (remark.wish === 'less' && isLineOf(remark, move.from)),
  )
  const got = tyiyn(moves.reduce((sum, { amount }) => sum + amount, 0))
  const asked = askedBy(remark)
  const whole = asked === null || got >= asked
  return {
    ...{ remark: remark.number, asked, got, moves },
    verdict: got === 0 ? 'rejected' : whole ? 'accepted' : 'partly',
  }
}
