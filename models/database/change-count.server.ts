import { lastNumber, nextNumber } from './counter.server.ts'
import type { Transaction } from './in-transaction.server.ts'

const counter = 'changes'

/** Notes that something has changed which pages of a place may show. */
export async function countChange(tx: Transaction, place: string): Promise<void> {
  await nextNumber(tx, place, counter)
}

/** How many changes there were in a place: another number once anything that its pages show has changed. */
export const changesIn = (place: string): Promise<number> => lastNumber(place, counter)
