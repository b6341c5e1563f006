import { calledBy } from '#app/domain/conciliations/carry.ts'
import { faultsOfOffer } from '#app/domain/conciliations/check.ts'
import {
  agreedMoves,
  isAgreed,
  type Move,
  mostOffers,
  type Offer,
  type TableLine,
} from '#app/domain/conciliations/offer.ts'
import { tyiyn } from '#app/domain/money.ts'
import {
  accepted,
  type FieldFault,
  fault,
  type Outcome,
  refuse,
  refuseInput,
} from '#app/domain/outcome.ts'
import type { Reason } from '#app/domain/reasons.ts'
import { remarkLine } from '#app/domain/remarks/public-remark.ts'
import { type BudgetHere, budgetHere, planIn } from '../remarks/budget-here.server.ts'
import type { Situation } from '../situation.ts'
import { carriedBy } from './carried-by.server.ts'
import { changeOpen } from './change-open.server.ts'
import type { TableOf } from './show-table.server.ts'

export type LineNamed = Pick<TableLine, 'side' | 'key' | 'part'>

/** An offer as the secretary writes it, before its lines are looked up. */
export type WrittenOffer = Omit<Offer, 'number' | 'moves'> & {
  moves: readonly { from: LineNamed; to: LineNamed; amount: Move['amount']; remark: number }[]
}

/**
 * Writes an offer with what each side says of it: a new one where no number is named. Refused where the draft has no such
 * line, or less than is to be taken from it.
 */
export function writeOffer(
  situation: Situation,
  of: TableOf,
  number: number | null,
  { moves: written, ...offer }: WrittenOffer,
): Promise<Outcome<TableOf>> {
  const act = {
    action: 'write-conciliation-protocol',
    act: 'conciliation-offer-written',
  } as const
  return changeOpen(situation, of, act, async (table, tx) => {
    if (!table.announced) return refuse('conflict', 'conciliation-not-announced', {})
    const known = table.offers.find((one) => one.number === number)
    if (number !== null && !known) return refuse('missing', 'not-here', {})
    if (number === null && table.offers.length >= mostOffers)
      return refuse('conflict', 'conciliation-too-many-offers', { most: mostOffers })
    const budget = await budgetHere(situation, of.year, tx)
    if (!budget) return refuse('missing', 'not-here', {})
    const found = movesIn(budget, written)
    if (found.refused) return found
    const moves = found.value
    const faults = faultsOfOffer({ ...offer, moves }, table)
    if (faults.length > 0) return refuseInput(faults)
    const carried = await carriedBy(budget, moves, tx)
    if (carried.refused) return refuseInput([{ field: 'amount-0', reason: carried.reason }])
    const next = Math.max(0, ...table.offers.map((one) => one.number)) + 1
    const whole = { ...offer, moves, number: number ?? next }
    const others = agreedMoves(table.offers.filter((one) => one !== known))
    if (isAgreed(whole)) {
      const together = await carriedBy(budget, [...others, ...moves], tx)
      if (together.refused) return refuseInput([leftFor(moves, together.reason)])
    }
    const offers = known
      ? table.offers.map((one) => (one === known ? whole : one))
      : [...table.offers, whole]
    return accepted({ offers })
  })
}

/** Which move asks for more than the other agreed offers leave of its line, and how much that is. */
function leftFor(moves: readonly Move[], reason: Reason): FieldFault {
  if (reason.key !== 'conciliation-too-much') return { field: 'amount-0', reason }
  const { line, has, taken } = reason.given
  const own = moves.filter(({ from }) => calledBy(from) === line)
  const by = own.reduce((sum, { amount }) => sum + amount, 0)
  const given = { line, left: tyiyn(Math.max(has - (taken - by), 0)), taken: tyiyn(by) }
  const at = Math.max(own[0] ? moves.indexOf(own[0]) : 0, 0)
  return fault(`amount-${at}`, 'conciliation-taken-already', given)
}

function movesIn(budget: BudgetHere, written: WrittenOffer['moves']): Outcome<Move[]> {
  const { lines } = planIn(budget)
  const lineAt = ({ side, key, part }: LineNamed): TableLine | null => {
    const line = lines.find((one) => one.side === side && one.key === key)
    return line && side === 'expenditure' ? { ...remarkLine(line), part } : null
  }
  const moves: Move[] = []
  for (const { from, to, ...move } of written) {
    const [source, target] = [lineAt(from), lineAt(to)]
    if (!source || !target) return refuse('conflict', 'remark-line-gone', {})
    moves.push({ ...move, from: source, to: target })
  }
  return accepted(moves)
}
