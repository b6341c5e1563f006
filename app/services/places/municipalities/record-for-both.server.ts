import type { AuditEntry } from '#app/domain/records/audit-chain.ts'
import { type Done, done } from '#app/services/perform.server.ts'
import type { Situation } from '#app/services/situation.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { appendLine } from '#models/records/audit-line.server.ts'

/**
 * What the platform does to a municipality stands in both chains: the platform's own, and the municipality's, where
 * its auditor reads it.
 */
export async function doneForBoth<T>(
  tx: Transaction,
  { person, at }: Situation,
  municipality: string,
  value: T,
  { action, details }: Pick<AuditEntry, 'action' | 'details'>,
): Promise<Done<T>> {
  const subject = `municipality/${municipality}`
  const line = { place: municipality, at, actor: person?.id ?? null }
  await appendLine(tx, line, { action, subject, details })
  return done(value, action, subject, details)
}
