import { checkProtocol, faultsOfProtocol } from '#app/domain/conciliations/check.ts'
import { agreedMoves } from '#app/domain/conciliations/offer.ts'
import type { Protocol } from '#app/domain/conciliations/protocol.ts'
import { accepted, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { budgetHere } from '../remarks/budget-here.server.ts'
import type { Situation } from '../situation.ts'
import { changeOpen } from './change-open.server.ts'
import type { TableOf } from './show-table.server.ts'
import { carriedBy } from './write-offer.server.ts'

export type WrittenProtocol = Omit<Protocol, 'at' | 'by'>

/**
 * Publishes what was said and agreed at a table, with the answer to each remark. It has no effect on the budget until
 * another person confirms it. Refused where the agreed moves together take more from a line than it has.
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
  } as const
  return changeOpen(situation, of, act, async (table, tx) => {
    const refused = checkProtocol(table, at)
    if (refused || !person) return refused ?? refuse('forbidden', 'sign-in-first', {})
    const replies = written.replies.filter(({ remark }) => table.remarks.includes(remark))
    const faults = faultsOfProtocol({ replies }, table)
    if (faults.length > 0) return refuseInput(faults)
    const budget = await budgetHere(situation, of.year, tx)
    if (!budget) return refuse('missing', 'not-here', {})
    const carried = await carriedBy(budget, agreedMoves(table.offers), tx)
    if (carried.refused) return carried
    const by = { account: person.id, name: person.name }
    return accepted({ protocol: { ...written, replies, at, by }, returned: null })
  })
}
