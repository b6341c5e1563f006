import type { Minutes } from '#app/domain/scorecards/documents.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { isMinutesOfCard } from '#models/scorecards/scorecard.server.ts'

/** The minutes stay. */
export async function keepMinutes(tx: Transaction, place: string, minutes: Minutes | null) {
  if (minutes) await keepFiles(tx, place, [minutes.id])
}

/** Minutes of a meeting are public with its card. */
export const scorecardDocuments = {
  writers: async () => [],
  withheld: async () => false,
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await isMinutesOfCard(place, document)) ? 'everybody' : null,
}
