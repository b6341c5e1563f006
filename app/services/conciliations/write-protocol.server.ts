import { checkProtocol, faultsOfProtocol } from '#app/domain/conciliations/check.ts'
import type { Conciliation } from '#app/domain/conciliations/conciliation.ts'
import type { Protocol } from '#app/domain/conciliations/protocol.ts'
import { askedBy } from '#app/domain/conciliations/table.ts'
import { accepted, type Outcome, type Refusal, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import type { Transaction } from '#models/database/in-transaction.server.ts'
import { readRemark } from '#models/remarks/remark.server.ts'
import { writeAct } from '../signatures/ask-act.server.ts'
import type { Situation } from '../situation.ts'
import { changeOpen } from './change-open.server.ts'
import { confirmProtocol } from './confirm-protocol.server.ts'
import type { TableOf } from './show-table.server.ts'

export type WrittenProtocol = Omit<Protocol, 'at' | 'by'>

/**
 * Publishes what was said and agreed at a table, with the answer to each remark, and asks for the second signature: until
 * another person has put it, nothing of the budget changes. Refused where the agreed moves together take more from a line
 * than it has.
 */
export function writeProtocol(
  situation: Situation,
  of: TableOf,
  written: WrittenProtocol,
): Promise<Outcome<TableOf>> {
  const { person, at } = situation
  const act = {
    action: 'write-conciliation-protocol',
    act: 'conciliation-protocol-written',
    after: (tx: Transaction) => askForSignature(tx, situation, of),
  } as const
  return changeOpen(situation, of, act, async (table, tx) => {
    const refused = checkProtocol(table, at)
    if (refused || !person) return refused ?? refuse('forbidden', 'sign-in-first', {})
    const replies = written.replies.filter(({ remark }) => table.remarks.includes(remark))
    const sumless = await sumlessOf(tx, table)
    const faults = faultsOfProtocol({ replies }, table, sumless)
    if (faults.length > 0) return refuseInput(faults)
    const by = { account: person.id, name: person.name }
    return accepted({ protocol: { ...written, replies, at, by }, returned: null })
  })
}

/** The remarks of a table that name no sum of their own line. */
async function sumlessOf(tx: Transaction, { place, year, remarks }: Conciliation) {
  const sumless: number[] = []
  for (const number of remarks) {
    const remark = await readRemark(tx, { place, year, number })
    if (remark && askedBy(remark) === null) sumless.push(number)
  }
  return sumless
}

async function askForSignature(
  tx: Transaction,
  { person, place, at }: Situation,
  { year, number }: TableOf,
): Promise<Refusal | null> {
  const subject = `conciliation/${year}/${number}`
  const askedBy = person?.id ?? ''
  const asked = { place, subject, payload: null, reason: '', at, askedBy }
  const prepared = await confirmProtocol.prepare(tx, asked)
  if (!prepared) return refuse('missing', 'not-here', {})
  const allowed = may(person, confirmProtocol.name, prepared.subject, at)
  if (allowed.refused) return allowed
  const act = await writeAct(tx, confirmProtocol, { asked, prepared, by: allowed.value })
  return typeof act === 'number' ? null : act
}
