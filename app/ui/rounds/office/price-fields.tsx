import { priceLines } from '#app/domain/rounds/plan/price-lines.ts'
import { TextArea } from '#app/ui/fields/text-area.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { RoundFormPart } from './round-form-props.ts'

/** The unit prices as lines, so that a column copied from a sheet can be put in as it is. */
export function PriceFields({ rejected, plan }: RoundFormPart) {
  const { sections, fields } = useText().roundOffice
  return (
    <Fieldset legend={sections.prices}>
      <TextArea
        name="prices"
        label={fields.prices}
        hint={fields.pricesHint}
        optional
        rows={8}
        rejected={rejected}
        value={plan ? priceLines(plan.unitPrices) : undefined}
      />
    </Fieldset>
  )
}
