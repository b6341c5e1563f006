import { checkAhead, faultsOfEntry, faultsOfMoving } from '#app/domain/conciliations/check.ts'
import type {
  Conciliation,
  ConciliationEntry,
  Moved,
} from '#app/domain/conciliations/conciliation.ts'
import type { Laying } from '#app/domain/conciliations/pages.ts'
import { pullApart } from '#app/domain/conciliations/table.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { isOpen } from '#app/domain/remarks/open.ts'
import {
  changeConciliation,
  conciliationsOf,
  deleteConciliation,
  insertConciliation,
  readConciliation,
} from '#models/conciliations/conciliation.server.ts'
import { remarksOf } from '#models/remarks/remark.server.ts'
import { done, perform } from '../perform.server.ts'
import { budgetHere } from '../remarks/budget-here.server.ts'
import { remarksHere } from '../remarks/read-remarks.server.ts'
import type { Situation } from '../situation.ts'
import { remarkElsewhere } from './remark-elsewhere.server.ts'
import type { TableOf } from './show-table.server.ts'
import { tellOfMeeting } from './tell-of-meeting.server.ts'

/** The remarks of a draft that may lie on a table, and those among them that pull apart. */
export async function openLaying(situation: Situation, year: number): Promise<Outcome<Laying>> {
  const { person, place, at } = situation
  const allowed = may(person, 'write-conciliation', { place }, at)
  if (allowed.refused) return allowed
  const found = await remarksHere(situation, year)
  if (found.refused) return found
  if (!found.value.open) return refuse('forbidden', 'remarks-closed', { year })
  const remarks = found.value.remarks.filter(({ state }) => state !== 'duplicate')
  // What lies on a table, or was settled at one, is not ticked again by itself.
  const laid = (await tablesOfYear(place, year)).flatMap((table) => table.remarks)
  const apart = [...pullApart(remarks)].filter((number) => !laid.includes(number))
  return accepted({ year, remarks, apart })
}

/** The same for a table that stands, with what lies on it. */
export async function openChanging(
  situation: Situation,
  of: TableOf,
): Promise<Outcome<Laying & { table: Conciliation }>> {
  const laying = await openLaying(situation, of.year)
  if (laying.refused) return laying
  const { place, at } = situation
  const table = await readConciliation(null, { place, ...of })
  if (!table) return refuse('missing', 'not-here', {})
  return checkAhead(table, at) ?? accepted({ ...laying.value, table })
}

const nothingYet: Pick<
  Conciliation,
  'sides' | 'offers' | 'announced' | 'changes' | 'calledOff' | 'protocol' | 'returned' | 'confirmed'
> = {
  ...{ sides: [], offers: [], announced: null, changes: [], calledOff: null },
  ...{ protocol: null, returned: null, confirmed: null },
}

/** Lays remarks on a table, which nobody outside the office sees until it is announced. */
export function layTable(
  situation: Situation,
  year: number,
  entry: ConciliationEntry,
): Promise<Outcome<TableOf>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-conciliation', { place }, at)
    if (allowed.refused) return allowed
    const budget = await budgetHere(situation, year, tx)
    if (!budget) return refuse('missing', 'not-here', {})
    if (!isOpen(budget)) return refuse('forbidden', 'remarks-closed', { year })
    const faults = faultsOfEntry(entry, await remarksOf(place, year))
    const elsewhere = await remarkElsewhere(tx, { place, year, ...entry, number: null })
    if (elsewhere) faults.push(fault('remarks', 'conciliation-remark-elsewhere', elsewhere))
    if (faults.length > 0) return refuseInput(faults)
    const number = await insertConciliation(tx, { place, year, ...entry, ...nothingYet })
    return done({ year, number }, 'conciliation-written', `conciliation/${year}/${number}`)
  })
}

/**
 * Changes what lies on a table, when and where it meets, until the meeting begins. Once it is announced that has its reason,
 * which stands with the old and the new on its page, and the authors are told of another time.
 */
export function changeTable(
  situation: Situation,
  of: TableOf,
  { reason, ...entry }: ConciliationEntry & { reason: string },
): Promise<Outcome<TableOf>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-conciliation', { place }, at)
    if (allowed.refused) return allowed
    const table = await readConciliation(tx, { place, ...of })
    if (!table) return refuse('missing', 'not-here', {})
    const refused = checkAhead(table, at)
    if (refused) return refused
    const faults = [
      ...faultsOfEntry(entry, await remarksOf(place, of.year)),
      ...faultsOfMoving(table, entry, reason, at),
    ]
    const elsewhere = await remarkElsewhere(tx, { place, ...of, ...entry })
    if (elsewhere) faults.push(fault('remarks', 'conciliation-remark-elsewhere', elsewhere))
    if (faults.length > 0) return refuseInput(faults)
    const moved: Moved = { at, reason, before: momentOf(table), after: momentOf(entry) }
    const changes = table.announced ? [...(table.changes ?? []), moved] : (table.changes ?? [])
    if (!(await changeConciliation(tx, table, { ...entry, changes })))
      return refuse('conflict', 'stands-otherwise', {})
    const subject = `conciliation/${of.year}/${of.number}`
    if (!table.announced) return done(of, 'conciliation-written', subject)
    await tellOfMeeting(tx, situation, { ...table, ...entry })
    return done(of, 'conciliation-changed', subject, {
      ...{ reason, from: table.begins.toISOString(), to: entry.begins.toISOString() },
    })
  })
}

/** Takes a table apart that nobody was told of. */
export function discardTable(situation: Situation, of: TableOf): Promise<Outcome<TableOf>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const allowed = may(person, 'write-conciliation', { place }, at)
    if (allowed.refused) return allowed
    const table = await readConciliation(tx, { place, ...of })
    if (!table) return refuse('missing', 'not-here', {})
    if (table.announced) return refuse('conflict', 'conciliation-announced-before', {})
    await deleteConciliation(tx, table)
    return done(of, 'conciliation-deleted', `conciliation/${of.year}/${of.number}`)
  })
}

const momentOf = ({ begins, ends, where, remarks }: ConciliationEntry): Moved['before'] => ({
  ...{ begins, ends, where, remarks },
})

/** The tables of a year that were not called off. */
const tablesOfYear = async (place: string, year: number) =>
  (await conciliationsOf(place)).filter((one) => one.year === year && !one.calledOff)
