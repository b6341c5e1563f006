import { z } from 'zod'
import { localTimeOf } from '#app/domain/calendar/day.ts'
import type { Conciliation, ConciliationEntry } from '#app/domain/conciliations/conciliation.ts'
import { type Outcome, reason } from '#app/domain/outcome.ts'
import { answersOfNames, names } from '../composite-fields.server.ts'
import { type Answers, checkAnswers, field } from '../form.server.ts'
import { moment, text } from '../form-fields.server.ts'

/** The numbers of the remarks that were ticked, at least two. */
const remarks = () =>
  field<readonly number[]>((values) => {
    const numbers = values.flatMap((one) => (/^[1-9]\d{0,6}$/.test(one) ? [Number(one)] : []))
    const value = [...new Set(numbers)].sort((a, b) => a - b)
    return value.length < 2 ? { reason: reason('conciliation-two-remarks', {}) } : { value }
  })

const schema = z.object({
  title: names({ max: 160, min: 5 }),
  remarks: remarks(),
  begins: moment(),
  ends: moment(),
  where: names({ max: 200, min: 2 }),
})

export const readTableForm = (answers: Answers): Outcome<ConciliationEntry> =>
  checkAnswers(answers, schema)

const changed = schema.extend({ reason: text({ max: 1_000 }) })

/** The same of a table that stands, with why it is changed. */
export const readChangedTable = (
  answers: Answers,
): Outcome<ConciliationEntry & { reason: string }> => checkAnswers(answers, changed)

/** A table as answers of that form. */
export function answersOfTable({ title, remarks, begins, ends, where }: Conciliation): Answers {
  return {
    remarks: remarks.map(String),
    begins: [localTimeOf(begins)],
    ends: [localTimeOf(ends)],
    ...answersOfNames('title', title),
    ...answersOfNames('where', where),
  }
}
