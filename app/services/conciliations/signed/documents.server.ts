import type { Attachment } from '#app/domain/documents/attachment.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { changeConciliation, readConciliation } from '#models/conciliations/conciliation.server.ts'
import { keepFiles } from '#models/documents/file.server.ts'
import { done, perform } from '../../perform.server.ts'
import type { Situation } from '../../situation.ts'
import type { TableOf } from '../show-table.server.ts'

/**
 * Lays the copy that was signed by hand beside a confirmed protocol; a better one may take its place. One that is not
 * confirmed could still be returned, and a signed copy of it would speak of what never held.
 */
export function signProtocol(
  situation: Situation,
  of: TableOf,
  scan: Attachment | null,
): Promise<Outcome<TableOf>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-conciliation-protocol', { place }, at)
    if (allowed.refused) return allowed
    const table = await readConciliation(tx, { place, ...of })
    if (!table) return refuse('missing', 'not-here', {})
    const { protocol, confirmed } = table
    if (!protocol || !confirmed) return refuse('conflict', 'conciliation-not-confirmed', {})
    if (!scan) return refuseInput([fault('file', 'fill-in', {})])
    if (!(await changeConciliation(tx, table, { protocol: { ...protocol, scan } })))
      return refuse('conflict', 'stands-otherwise', {})
    await keepFiles(tx, place, [scan.id])
    return done(of, 'conciliation-protocol-signed', `conciliation/${of.year}/${of.number}`)
  })
}
