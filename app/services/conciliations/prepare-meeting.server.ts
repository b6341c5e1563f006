import { checkAnnouncement, checkCallingOff } from '#app/domain/conciliations/check.ts'
import type { Side } from '#app/domain/conciliations/side.ts'
import { accepted, fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import type { Situation } from '../situation.ts'
import { changeOpen } from './change-open.server.ts'
import { remarkElsewhere } from './remark-elsewhere.server.ts'
import type { TableOf } from './show-table.server.ts'
import { tellOfMeeting } from './tell-of-meeting.server.ts'

/** Names the sides of a table, in place of those that were named; what a side said goes with it. */
export function nameSides(
  situation: Situation,
  of: TableOf,
  sides: readonly Side[],
): Promise<Outcome<TableOf>> {
  const act = { action: 'write-conciliation', act: 'conciliation-sides-named' } as const
  return changeOpen(situation, of, act, ({ offers, begins }) => {
    if (sides.length < 2) return refuseInput([fault('side-1', 'conciliation-two-sides', {})])
    const counted = sides.find(({ women, men }) => women !== null || men !== null)
    if (counted && situation.at < begins) {
      const field = counted.women === null ? 'men' : 'women'
      return refuseInput([fault(`${field}-${counted.number}`, 'conciliation-count-ahead', {})])
    }
    const known = (number: number) => sides.some((side) => side.number === number)
    return accepted({
      sides,
      offers: offers.map((offer) => ({
        ...offer,
        stands: offer.stands.filter(({ side }) => known(side)),
      })),
    })
  })
}

/** Shows a table to everybody, and tells the authors of its remarks when and where it meets. */
export function announceTable(situation: Situation, of: TableOf): Promise<Outcome<TableOf>> {
  const { at } = situation
  const act = { action: 'write-conciliation', act: 'conciliation-announced' } as const
  return changeOpen(situation, of, act, async (table, tx) => {
    const refused = checkAnnouncement(table, at)
    if (refused) return refused
    const elsewhere = await remarkElsewhere(tx, table)
    if (elsewhere) return refuse('conflict', 'conciliation-remark-elsewhere', elsewhere)
    await tellOfMeeting(tx, situation, table)
    return accepted({ announced: at })
  })
}

/** Calls an announced table off, with the reason that everybody reads. */
export function callOffTable(
  situation: Situation,
  of: TableOf,
  reason: string,
): Promise<Outcome<TableOf>> {
  const { at } = situation
  const act = { action: 'write-conciliation', act: 'conciliation-called-off' } as const
  return changeOpen(situation, of, { ...act, details: { reason } }, (table) => {
    const refused = checkCallingOff(table, at)
    return refused ?? accepted({ calledOff: { at, reason } })
  })
}
