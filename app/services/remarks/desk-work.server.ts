import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { titleOf } from '#app/domain/remarks/public-remark.ts'
import { pathsOf } from '#app/paths.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { mayAnswer } from './answer-remark.server.ts'
import { openTablesOf } from './on-open-table.server.ts'

/** Remarks that wait for their answer or for the second look, on the desk of whoever has to give it. What lies
 * on an open table is answered there, and is the table's work meanwhile. */
export const remarkWork: Contribution = async (situation) => {
  const { place, language } = situation
  const paths = pathsOf(language, place)
  const [waiting, tableOf] = [await waitingRemarks(place), await openTablesOf(place)]
  const own = waiting.filter((remark) => tableOf(remark) === null)
  return own.map((remark): WorkItem => {
    const { year, number, second, duty } = remark
    const { due } = second ?? duty
    return {
      kind: second ? 'look-again-at-remark' : 'answer-remark',
      given: { year, number, title: titleOf(remark) },
      where: null,
      due: instantOf(dayPlus(due, 1)),
      who: mayAnswer(situation, remark, null).refused ? 'budget-officer' : 'you',
      href: paths.answerRemark(year, number),
    }
  })
}
