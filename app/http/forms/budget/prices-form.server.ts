import {
  priceReasonLength,
  sourceLength,
  type TypedIndex,
} from '#app/domain/budget/prices/check-prices.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Answers } from '../form.server.ts'
import { first } from '../form-fields.server.ts'

type Sent = { of: (year: number) => Omit<TypedIndex, 'year'>; reason: string }

/** What was typed for each year, `index-2026` and `source-2026`, and why something that stood is changed. */
export function readPricesForm({ answers }: { answers: Answers }): Outcome<Sent> {
  const faults = Object.entries(answers).flatMap(([name, values]) => {
    const max = name === 'reason' ? priceReasonLength : sourceLength
    const length = [...first(values)].length
    const isText = name === 'reason' || name.startsWith('source-')
    return isText && length > max ? [fault(name, 'too-long', { max, length })] : []
  })
  if (faults.length > 0) return refuseInput(faults)
  return accepted({
    of: (year) => ({
      index: first(answers[`index-${year}`] ?? []),
      source: first(answers[`source-${year}`] ?? []),
    }),
    reason: first(answers.reason ?? []).trim(),
  })
}
