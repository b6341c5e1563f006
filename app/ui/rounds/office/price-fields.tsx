import type { UnitPrice } from '#app/domain/rounds/round.ts'
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
        value={plan?.unitPrices.map(lineOf).join('\n')}
      />
    </Fieldset>
  )
}

function lineOf({ what, unit, price }: UnitPrice): string {
  const som = price % 100 === 0 ? String(price / 100) : (price / 100).toFixed(2).replace('.', ',')
  return `${what}; ${unit}; ${som}`
}
