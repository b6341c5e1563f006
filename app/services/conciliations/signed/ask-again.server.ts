import { stageOf } from '#app/domain/conciliations/conciliation.ts'
import { fault, type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import {
  changeConciliation,
  type KeptConciliation,
  readConciliation,
} from '#models/conciliations/conciliation.server.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { openActAbout } from '#models/signatures/pending-act.server.ts'
import { done, perform } from '../../perform.server.ts'
import { askAct } from '../../signatures/ask-act.server.ts'
import type { Situation } from '../../situation.ts'
import { confirmProtocol } from '../confirm-protocol.server.ts'
import type { TableOf } from '../show-table.server.ts'

const subjectOf = ({ year, number }: TableOf) => `conciliation/${year}/${number}`

/**
 * Asks for the second signature under a protocol that waits for none: it was written before such signatures were asked for
 * with it, and would wait for ever.
 */
export async function askForSignatureAgain(
  situation: Situation,
  of: TableOf,
): Promise<Outcome<TableOf>> {
  const asked = { subject: subjectOf(of), payload: null, reason: '' }
  const act = await askAct(situation, confirmProtocol, asked)
  return act.refused ? act : { ...act, value: of }
}

/** Takes such a protocol back with a reason: it returns to its form with all its words, and the table is open again. */
export function withdrawProtocol(
  situation: Situation,
  of: TableOf,
  reason: string,
): Promise<Outcome<TableOf>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-conciliation-protocol', { place }, at)
    if (allowed.refused) return allowed
    const table = await readConciliation(tx, { place, ...of })
    if (!table) return refuse('missing', 'not-here', {})
    const refused = await checkWithdrawing(tx, table, at)
    if (refused) return refused
    if (reason === '') return refuseInput([fault('why-withdraw', 'fill-in', {})])
    const { protocol } = table
    const returned = { at, reason, by: allowed.value.name, ...(protocol ? { protocol } : {}) }
    if (!(await changeConciliation(tx, table, { protocol: null, returned })))
      return refuse('conflict', 'stands-otherwise', {})
    return done(of, 'conciliation-protocol-returned', subjectOf(of), { reason })
  })
}

/** What waits for a signature is signed or returned by the second person, and by nobody else. */
async function checkWithdrawing(
  tx: Transaction,
  table: KeptConciliation,
  at: Date,
): Promise<Refusal | null> {
  if (table.confirmed) return refuse('conflict', 'conciliation-confirmed-before', {})
  if (stageOf(table, at) !== 'written') return refuse('conflict', 'conciliation-not-written', {})
  const act = await openActAbout(table.place, confirmProtocol.name, subjectOf(table), tx)
  return act === null ? null : refuse('conflict', 'act-already-asked', {})
}
