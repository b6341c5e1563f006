import { checkOpen } from '#app/domain/conciliations/check.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import { tableChanges } from '#app/domain/conciliations/logged.ts'
import type { conciliationAuditActions } from '#app/domain/conciliations/manifest.ts'
import { type Outcome, type Refusal, refuse } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { TableOf } from './show-table.server.ts'

type Change = Partial<Omit<Conciliation, 'place' | 'year' | 'number'>>
type Act = {
  action: 'write-conciliation' | 'write-conciliation-protocol'
  act: keyof typeof conciliationAuditActions
  details?: { reason: string }
  /** What is done in the same transaction once the change is written. */
  after?: (tx: Transaction) => Promise<Refusal | null>
}

/**
 * Changes a table of which no protocol is written, as it stands at that instant, or refuses. What one person changes of
 * its sides and offers stands in the log with the old and the new.
 */
export function changeOpen(
  situation: Situation,
  of: TableOf,
  { action, act, details, after }: Act,
  change: (table: Conciliation, tx: Transaction) => Promise<Outcome<Change>> | Outcome<Change>,
): Promise<Outcome<TableOf>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, action, { place }, at)
    if (allowed.refused) return allowed
    const table = await readConciliation(tx, { place, ...of })
    if (!table) return refuse('missing', 'not-here', {})
    const refused = checkOpen(table, at)
    if (refused) return refused
    const changed = await change(table, tx)
    if (changed.refused) return changed
    if (!(await changeConciliation(tx, table, changed.value)))
      return refuse('conflict', 'stands-otherwise', {})
    const late = await after?.(tx)
    if (late) return late
    const told = tableChanges(table, { ...table, ...changed.value })
    return done(of, act, `conciliation/${of.year}/${of.number}`, { ...details, ...told })
  })
}
