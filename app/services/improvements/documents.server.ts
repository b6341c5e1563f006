import type { Evidence } from '#app/domain/improvements/documents.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { isEvidence } from '#models/improvements/improvement.server.ts'

/** What shows it stays. */
export async function keepEvidence(tx: Transaction, place: string, evidence: Evidence | null) {
  if (evidence) await keepFiles(tx, place, [evidence.id])
}

/** What shows that something was done is public with it. */
export const improvementDocuments = {
  writers: async () => [],
  withheld: async () => false,
  standing: async (place: string, document: string): Promise<'everybody' | null> =>
    (await isEvidence(place, document)) ? 'everybody' : null,
}
