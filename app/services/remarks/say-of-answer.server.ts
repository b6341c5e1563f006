import { dayOf } from '#app/domain/calendar/day.ts'
import { fault, type Outcome, refuse, refuseInput } from '#app/domain/outcome.ts'
import { may } from '#app/domain/permissions/may.ts'
import { usualDue } from '#app/domain/remarks/duty.ts'
import type { Remark } from '#app/domain/remarks/remark.ts'
import { handleRemark, readRemark, remarkClock } from '#models/remarks/remark.server.ts'
import { done, perform } from '../perform.server.ts'
import type { Situation } from '../situation.ts'
import type { RemarkWritten } from './write-remark.server.ts'

/** The author of a remark here; of papers nobody, since the secretary is not the author. */
const authorsOf = ({ paper, by }: Pick<Remark, 'paper' | 'by'>) => (paper ? [] : [by.account])

/** The author says once whether the answer is one; a no brings the second look by another person. */
export function sayOfAnswer(
  situation: Situation,
  of: RemarkWritten,
  { isAnswer, text }: { isAnswer: boolean; text: string },
): Promise<Outcome<RemarkWritten>> {
  const { person, place, at } = situation
  return perform(situation, async (tx) => {
    const remark = await readRemark(tx, { place, ...of })
    if (!remark) return refuse('missing', 'not-here', {})
    const allowed = may(person, 'say-of-answer', { place, authors: authorsOf(remark) }, at)
    if (allowed.refused) return allowed
    if (!remark.answer) return refuse('conflict', 'remark-not-answered', {})
    if (remark.word) return refuse('conflict', 'remark-word-before', {})
    if (!isAnswer && text === '') return refuseInput([fault('text', 'remark-word-needs-text', {})])
    const now = await remarkClock(tx, { place, ...of })
    const word = { isAnswer, text, at: now }
    const second = isAnswer ? null : { due: usualDue(dayOf(now)), answer: null }
    if (!(await handleRemark(tx, remark, { word, second })))
      return refuse('conflict', 'remark-word-before', {})
    return done(of, 'remark-word-said', `remark/${of.year}/${of.number}`, {
      ...of,
      agreed: isAnswer ? 'yes' : 'no',
    })
  })
}
