import type { TypedIndex } from '#app/domain/budget/prices/check-prices.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = { rows: readonly TypedIndex[]; rejected: RejectedForm | undefined }

/** The index of each year and where it stands; a year left empty has none. */
export function PriceFields({ rows, rejected }: Props) {
  const text = useText().openBudget.prices
  return rows.map(({ year, index, source }) => (
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
}
