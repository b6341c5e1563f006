import { readersOf } from '#app/domain/proposals/readers.ts'
import { movedDates } from '#app/domain/rounds/extension.ts'
import type { Calendar } from '#app/domain/rounds/phase.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { proposalsInTx } from '#models/proposals/proposal.server.ts'
import { officeReaders, tell } from '../tell.server.ts'

/** Whose days hang on a round's dates: those who check, those who lead the round, and the ones who see to it. */
const offices = ['clerk', 'evaluator', 'election-officer', 'auditor'] as const
/** Whoever withdrew their proposal, or was turned down for good, waits for nothing any more. */
const waiting = ['sent', 'returned', 'checking', 'accepted', 'rejected', 'on-ballot'] as const

/** Tells authors, co-authors and staff when the phases of a round begin now that began at another time before. */
export async function tellOfDates(
  tx: Transaction,
  { round, calendar, reason, at }: { round: Round; calendar: Calendar; reason: string; at: Date },
): Promise<void> {
  const { place, number, title } = round
  const moved = movedDates(round.calendar, calendar).map(({ phase, to }) => ({ phase, to }))
  if (moved.length === 0) return
  const proposals = await proposalsInTx(tx, place, number, waiting)
  const staff = await officeReaders(place, offices)
  const readers = [...new Set([...proposals.flatMap(readersOf), ...staff])]
  const facts = { round: { number, title }, moved, reason }
  await tell(tx, { place, at }, readers, 'round-dates-moved', facts)
}
