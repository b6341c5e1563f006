import { z } from 'zod'
import { typedAmount, typedIn } from '#app/domain/budget/amounts/typed-amount.ts'
import { type Amount, amountFor, sides } from '#app/domain/budget/line.ts'
import type { LineForm } from '#app/domain/budget/office/line-form.ts'
import type { Written } from '#app/domain/budget/work/edit-lines.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Standing } from '#app/http/pages/declared.server.ts'
import { type Answers, checkAnswers } from '../form.server.ts'
import { choice, optionalWhole, requiredText, text } from '../form-fields.server.ts'

const fields = z.object({
  name: requiredText({ max: 400 }),
  'line-code': text({ max: 20 }),
  economic: text({ max: 20 }),
  source: text({ max: 120 }),
})

/** Where a line stands: under which other one, nothing for the top; a new line at the top says its side. */
export const underField = z.object({ under: optionalWhole({ min: 1, max: 1_000_000 }) })
export const sideField = z.object({ side: choice(sides) })

const amountField = ({ year, measure }: Pick<Amount, 'year' | 'measure'>) =>
  `amount-${year}-${measure}`

/** What is written of a line, with amounts in the unit of its version. */
export function readWritten(
  answers: Answers,
  { periods, unit }: Pick<LineForm, 'periods' | 'unit'>,
): Outcome<Written> {
  const typed = checkAnswers(answers, fields)
  const faults: FieldFault[] = typed.refused ? [...typed.faults] : []
  const amounts: Amount[] = []
  for (const period of periods) {
    const field = amountField(period)
    const read = typedAmount(answers[field]?.[0] ?? '', unit)
    if ('reason' in read) faults.push({ field, reason: read.reason })
    else if (read.value !== null) amounts.push({ ...period, tyiyn: read.value })
  }
  if (!typed.refused && !isCode(typed.value['line-code']))
    faults.push(fault('line-code', 'budget-code', {}))
  if (typed.refused || faults.length > 0) return refuseInput(faults)
  const { name, 'line-code': code, economic, source } = typed.value
  return accepted({ name, code, economic: economic || null, source: source || null, amounts })
}

const isCode = (code: string) => code === '' || /^\d[\d.\-/]*$/.test(code)

/** What stands in each field of the form of a line. */
export function standingLine({ line, periods, unit, computed }: LineForm): Standing {
  if (!line) return {}
  const { name, code, economic, source, parent } = line
  const amounts = periods.map((period): [string, string[]] => {
    const amount = computed ? null : amountFor(line.amounts, period)
    return [amountField(period), amount === null ? [] : [typedIn(amount, unit)]]
  })
  return {
    ...{ name: [name], 'line-code': [code], economic: [economic ?? ''], source: [source ?? ''] },
    under: [parent === null ? '' : String(parent)],
    ...Object.fromEntries(amounts),
  }
}
