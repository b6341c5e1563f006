import type { ShownPrices } from '#app/domain/budget/prices/prices.ts'
import { useWordHref } from '#app/ui/budget/parts/use-word-href.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useText } from '#app/ui/use-language.ts'
import { usePercentIndex } from './index-table.tsx'

/** The same figures in prices of one year, or as they stand; once chosen, by which indices and from where. */
export function PricesChoice({ prices }: { prices: ShownPrices }) {
  const { choice, chosen, indices, missing } = prices
  const text = useText().openBudget.prices
  const hrefWith = useWordHref()
  const written = useAsWritten()
  const percent = usePercentIndex()
  if (choice.length === 0)
    return (
      <p className="quiet">{missing.length > 0 ? text.noneFor(missing.join(', ')) : text.none}</p>
    )
  const words = [
    { year: null, said: text.asTheyWere },
    ...choice.map((year) => ({ year, said: text.pricesOf(year) })),
  ]
  return (
    <>
      {chosen === null ? null : (
        <p>
          <b>{text.inPricesOf(chosen)}.</b> {text.indices}:{' '}
          {indices.map(({ year, index, source }, at) => (
            <span key={year}>
              {at > 0 ? '; ' : null}
              {text.indexOf(year, percent(index))} ({written(source)})
            </span>
          ))}
          . {text.rounded}
        </p>
      )}
      <p id="prices" className="quiet no-print">
        {text.show}:{' '}
        {words.map(({ year, said }, at) => (
          <span key={year ?? 'none'}>
            {at > 0 ? ' · ' : null}
            {year === chosen ? (
              <b>{said}</b>
            ) : (
              <a href={`${hrefWith('prices', year === null ? '' : String(year))}#prices`}>{said}</a>
            )}
          </span>
        ))}
      </p>
    </>
  )
}
