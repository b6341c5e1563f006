import type { UnitPrice } from '#app/domain/rounds/round.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'
import { knownThings, knownUnits } from './cost-row.tsx'

/** What things cost by the round's own list: to read, and to be offered while typing. */
export function PriceList({ prices }: { prices: readonly UnitPrice[] }) {
  const text = useText().proposalForm.cost
  const written = useAsWritten()
  if (prices.length === 0) return null
  const units = [...new Set(prices.map(({ unit }) => unit))]
  return (
    <>
      <details open>
        <summary>{text.prices}</summary>
        <ul>
          {prices.map(({ what, unit, price }) => (
            <li key={what + unit}>{text.priced(written(what), written(unit, what), price)}</li>
          ))}
        </ul>
      </details>
      <datalist id={knownThings}>
        {prices.map(({ what }) => (
          <option key={what} value={what} />
        ))}
      </datalist>
      <datalist id={knownUnits}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </>
  )
}
