import { sourceLength, type TypedIndex } from '#app/domain/budget/prices/check-prices.ts'
import { accepted, fault, type Outcome, refuseInput } from '#app/domain/outcome.ts'
import type { Answers } from '../form.server.ts'
import { first } from '../form-fields.server.ts'

type Sent = (year: number) => Omit<TypedIndex, 'year'>

/** What was typed for each year: `index-2026` and `source-2026`. */
export function readPricesForm({ answers }: { answers: Answers }): Outcome<Sent> {
  const long = Object.entries(answers).filter(
    ([name, values]) => name.startsWith('source-') && [...first(values)].length > sourceLength,
  )
  if (long.length > 0)
    return refuseInput(
      long.map(([name, values]) =>
        fault(name, 'too-long', { max: sourceLength, length: [...first(values)].length }),
      ),
    )
  return accepted((year) => ({
    index: first(answers[`index-${year}`] ?? []),
    source: first(answers[`source-${year}`] ?? []),
  }))
}
