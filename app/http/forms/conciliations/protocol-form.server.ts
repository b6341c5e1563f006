import { z } from 'zod'
import { protocolLength, replyLength } from '#app/domain/conciliations/protocol.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { WrittenProtocol } from '#app/services/conciliations/write-protocol.server.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { requiredText, title } from '../form-fields.server.ts'

const said = z.object({
  chair: title({ max: 160, min: 3 }),
  secretary: title({ max: 160, min: 3 }),
  text: requiredText({ max: protocolLength, min: 10 }),
})

/** What the secretary wrote of the meeting, with the reason of the answer to each remark on the table. */
export function readProtocol(
  answers: Answers,
  remarks: readonly number[],
): Outcome<WrittenProtocol> {
  const reasons = z.object(
    Object.fromEntries(
      remarks.map((number) => [`reply-${number}`, requiredText({ max: replyLength })]),
    ),
  )
  const [typed, replies] = [checkAnswers(answers, said), checkAnswers(answers, reasons)]
  if (typed.refused || replies.refused)
    return refuseInput([typed, replies].flatMap((one) => (one.refused ? one.faults : [])))
  return accepted({
    ...typed.value,
    replies: remarks.map((remark) => ({ remark, reason: replies.value[`reply-${remark}`] ?? '' })),
  })
}
