import { z } from 'zod'
import { protocolLength, replyLength } from '#app/domain/conciliations/protocol.ts'
import { tableVerdicts } from '#app/domain/conciliations/table-verdict.ts'
import { accepted, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { WrittenProtocol } from '#app/services/conciliations/write-protocol.server.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { choice, requiredText, title } from '../form-fields.server.ts'

const said = z.object({
  chair: title({ max: 160, min: 3 }),
  secretary: title({ max: 160, min: 3 }),
  text: requiredText({ max: protocolLength, min: 10 }),
})

/** What the secretary wrote of the meeting, with the answer to each remark on the table: its reason,
 * and what is decided where the remark names no sum. */
export function readProtocol(
  answers: Answers,
  remarks: readonly number[],
  sumless: readonly number[],
): Outcome<WrittenProtocol> {
  const reasons = z.object(
    Object.fromEntries(
      remarks.map((number) => [`reply-${number}`, requiredText({ max: replyLength })]),
    ),
  )
  const verdicts = z.object(
    Object.fromEntries(sumless.map((number) => [`verdict-${number}`, choice(tableVerdicts)])),
  )
  const [typed, replies, chosen] = [
    checkAnswers(answers, said),
    checkAnswers(answers, reasons),
    checkAnswers(answers, verdicts),
  ]
  if (typed.refused || replies.refused || chosen.refused)
    return refuseInput([typed, replies, chosen].flatMap((one) => (one.refused ? one.faults : [])))
  return accepted({
    ...typed.value,
    replies: remarks.map((remark) => ({
      ...{ remark, reason: replies.value[`reply-${remark}`] ?? '' },
      verdict: chosen.value[`verdict-${remark}`],
    })),
  })
}
