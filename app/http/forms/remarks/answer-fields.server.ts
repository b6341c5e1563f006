import { z } from 'zod'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import { moveRows, reasonLength } from '#app/domain/remarks/answer.ts'
import type { WrittenAnswer } from '#app/domain/remarks/check-answer.ts'
import { verdicts } from '#app/domain/remarks/verdict.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { choice, optionalAmount, optionalWhole, requiredText, text } from '../form-fields.server.ts'
import { optionalLine } from './line-field.server.ts'

const rows = Array.from({ length: moveRows }, (_, at) => at)

const said = z.object({
  verdict: choice(verdicts),
  reason: requiredText({ max: reasonLength }),
  ground: text({ max: 300 }),
  duplicateOf: optionalWhole({ min: 1, max: 999_999 }),
})
const moves = z.object(
  Object.fromEntries(
    rows.flatMap((at) => [
      [`from-${at}`, optionalLine()],
      [`to-${at}`, optionalLine()],
    ]),
  ),
)
const amounts = z.object(Object.fromEntries(rows.map((at) => [`amount-${at}`, optionalAmount()])))

/** An answer with the money it moves; a row of a move is filled in whole or left empty. */
export function readAnswer(answers: Answers): Outcome<WrittenAnswer> {
  const typed = checkAnswers(answers, said)
  const lines = checkAnswers(answers, moves)
  const sums = checkAnswers(answers, amounts)
  const faults: FieldFault[] = [typed, lines, sums].flatMap((one) =>
    one.refused ? one.faults : [],
  )
  if (typed.refused || lines.refused || sums.refused) return refuseInput(faults)
  const moved = rows.flatMap((at) => {
    const [from, to] = [lines.value[`from-${at}`] ?? null, lines.value[`to-${at}`] ?? null]
    const amount = sums.value[`amount-${at}`] ?? null
    if (!from && !to && amount === null) return []
    if (from && to && amount !== null) return [{ from, to, amount }]
    faults.push(fault(from ? (to ? `amount-${at}` : `to-${at}`) : `from-${at}`, 'fill-in', {}))
    return []
  })
  return faults.length > 0 ? refuseInput(faults) : accepted({ ...typed.value, moved })
}
