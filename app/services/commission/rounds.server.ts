import type { Round } from '#app/domain/rounds/round.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readRoundIn } from '#models/rounds/round.server.ts'

/** The round whose vote a commission opens; null where there is none. Outside a transaction with null. */
export const roundOpened = (
  tx: Transaction | null,
  place: string,
  number: number,
): Promise<Round | null> => readRoundIn(tx, place, number)

export { roundsHere } from '../rounds/rounds-here.server.ts'
