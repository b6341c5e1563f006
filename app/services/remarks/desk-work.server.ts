import { dayPlus, instantOf } from '#app/domain/calendar/day.ts'
import type { WorkItem } from '#app/domain/desk/work-item.ts'
import { titleOf } from '#app/domain/remarks/public-remark.ts'
import { pathsOf } from '#app/paths.ts'
import { waitingRemarks } from '#models/remarks/remark.server.ts'
import type { Contribution } from '../desk/contribution.ts'
import { mayAnswer } from './answer-remark.server.ts'

/** Remarks that wait for their answer or for the second look, on the desk of whoever has to give it. */
export const remarkWork: Contribution = async (situation) => {
  const { place, language } = situation
  const paths = pathsOf(language, place)
  return (await waitingRemarks(place)).map((remark): WorkItem => {
    const { year, number, second, duty } = remark
    const { due } = second ?? duty
    return {
      kind: second ? 'look-again-at-remark' : 'answer-remark',
      given: { year, number, title: titleOf(remark) },
      where: null,
      due: instantOf(dayPlus(due, 1)),
      who: mayAnswer(situation, remark).refused ? 'budget-officer' : 'you',
      href: paths.answerRemark(year, number),
    }
  })
}
