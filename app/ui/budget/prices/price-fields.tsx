import { priceReasonLength, type TypedIndex } from '#app/domain/budget/prices/check-prices.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  rows: readonly TypedIndex[]
  /** Whether any of them is public already: changing that needs a reason. */
  stands: boolean
  rejected: RejectedForm | undefined
}

/** The index of each year and where it stands; a year left empty has none. */
export function PriceFields({ rows, stands, rejected }: Props) {
  const text = useText().openBudget.prices
  const years = rows.map(({ year, index, source }) => (
    <fieldset key={year}>
      <legend>{text.ofYear(year)}</legend>
      <TextField
        {...{ rejected, name: `index-${year}`, label: text.index(year), hint: text.indexHint }}
        value={index}
        optional
        short
      />
      <TextField
        {...{ rejected, name: `source-${year}`, label: text.source, hint: text.sourceHint }}
        value={source}
        optional
      />
    </fieldset>
  ))
  return (
    <>
      {years}
      {stands ? (
        <TextArea
          {...{ rejected, name: 'reason', label: text.why, hint: text.whyHint }}
          {...{ rows: 2, limit: priceReasonLength, optional: true }}
        />
      ) : null}
    </>
  )
}
