import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { officesOf } from '#app/domain/permissions/office-of.ts'
import { titleOf } from '#app/domain/remarks/public-remark.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { pathsOf } from '#app/paths.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { doneBy } from '../desk/done-by.server.ts'
import type { Situation } from '../situation.ts'
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
      ...answeredBy(situation, remark),
      href: paths.answerRemark(year, number),
    }
  })
}

/** By the one who was named, if anybody was; the second time by anybody who did not answer the first. */
function answeredBy(situation: Situation, remark: Remark): Pick<WorkItem, 'who' | 'others'> {
  const { place } = situation
  const { answer, duty } = remark
  if (answer)
    return doneBy(situation, 'look-again-at-remark', { place, decidedBy: [answer.by.account] })
  const { responsible } = duty
  if (!responsible || !mayAnswer(situation, remark, null).refused)
    return doneBy(situation, 'answer-remark', { place })
  return { who: 'budget-officer', others: { offices: officesOf('answer-remark'), barred: [] } }
}
