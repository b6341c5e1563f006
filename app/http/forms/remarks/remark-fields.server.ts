import { z } from 'zod'
import { contactFault, parsePhone } from '#app/domain/accounts/contact.ts'
import {
  accepted,
  type FieldFault,
  type Outcome,
  reason,
  refuseInput,
} from '#app/domain/outcome.ts'
import {
  isOnPaper,
  type LineAsked,
  movesOf,
  type WrittenRemark,
} from '#app/domain/remarks/check-remark.ts'
import { remarkLength, wishes } from '#app/domain/remarks/remark.ts'
import { village } from '#app/http/forms/composite-fields.server.ts'
import { type Answers, checkAnswers, field } from '#app/http/forms/form.server.ts'
import {
  choice,
  day,
  first,
  optionalAmount,
  requiredText,
  text,
  tick,
  title,
} from '#app/http/forms/form-fields.server.ts'
import type { Situation } from '#app/services/situation.ts'
import { type ArrivedFiles, filesOf } from './files-field.server.ts'
import { line, optionalLine } from './line-field.server.ts'

const optionalPhone = () =>
  field<string | null>((values) => {
    const written = first(values)
    if (written === '') return { value: null }
    const value = parsePhone(written)
    return value === null ? { reason: reason(contactFault(written), {}) } : { value }
  })

const said = {
  wish: choice(wishes),
  text: requiredText({ max: remarkLength }),
  sum: optionalAmount(),
  other: optionalLine(),
  village: village(),
  named: tick(),
}
const byAuthor = z.object(said)
const onPaper = z.object({
  ...said,
  line: line(),
  source: choice(['letter', 'hearing']),
  name: title({ max: 120 }),
  phone: optionalPhone(),
  on: day(),
  woman: text({ max: 10 }),
})

type SentForm = { answers: Answers; faults: readonly FieldFault[]; arrived: ArrivedFiles }

/** A remark that its author writes on a line. */
export async function readOwnRemark(
  { answers, faults, arrived }: SentForm,
  sender: Pick<Situation, 'place' | 'person'>,
  { year, line: asked }: { year: number; line: LineAsked },
): Promise<Outcome<WrittenRemark>> {
  const files = await filesOf(answers, arrived, sender)
  const typed = checkAnswers(answers, byAuthor)
  if (typed.refused || faults.length > 0)
    return refuseInput([...faults, ...(typed.refused ? typed.faults : [])])
  const { sum, other, ...rest } = typed.value
  const wanted = movesOf(rest.wish, asked, { sum, other })
  return accepted({ ...rest, year, line: asked, source: 'web', wanted, files, paper: null })
}

/** A remark that the office takes in. */
export async function readPaperRemark(
  { answers, faults, arrived }: SentForm,
  sender: Pick<Situation, 'place' | 'person'>,
  { year }: { year: number },
): Promise<Outcome<WrittenRemark>> {
  const files = await filesOf(answers, arrived, sender)
  const typed = checkAnswers(answers, onPaper)
  if (typed.refused || faults.length > 0)
    return refuseInput([...faults, ...(typed.refused ? typed.faults : [])])
  const { sum, other, name, phone: number, on, woman, ...rest } = typed.value
  const paper = { name, phone: number, on, woman: woman === '' ? null : woman === 'woman' }
  const wanted = movesOf(rest.wish, rest.line, { sum, other })
  return accepted({ ...rest, year, wanted, files, paper: isOnPaper(rest.source) ? paper : null })
}
