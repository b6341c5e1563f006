import type { UnitPrice } from '#app/domain/rounds/round.ts'
import { money } from '#app/i18n/format.ts'
import { Table } from '#app/ui/tables/table.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** The prices that a round gives its authors as a guide; nothing where it gives none. */
export function PriceTable({ prices }: { prices: readonly UnitPrice[] }) {
  const text = useText().roundRules
  const language = useLanguage()
  const written = useAsWritten()
  if (prices.length === 0) return null
  return (
    <>
      <h2>{text.prices}</h2>
      <p>{text.pricesLead}</p>
      <Table
        caption={text.prices}
        quietCaption
        rows={prices}
        keyOf={({ what, unit }) => `${what} ${unit}`}
        columns={[
          { key: 'what', label: text.what, cell: ({ what }) => written(what) },
          { key: 'unit', label: text.unit, cell: ({ what, unit }) => written(unit, what) },
          {
            key: 'price',
            label: text.price,
            sum: true,
            cell: ({ price }) => money(price, language),
          },
        ]}
      />
    </>
  )
}
