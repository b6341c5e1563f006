import { type AmountUnit, amountUnits, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { useWantedUnit } from './use-scale.ts'
import { useWordHref } from './use-word-href.ts'

/** The same page with its amounts in som, thousands or millions; never rounded. `usual`: the unit until one is chosen. */
export function UnitChoice({ usual }: { usual: AmountUnit }) {
  const text = useText().openBudget
  const language = useLanguage()
  const wanted = useWantedUnit() ?? usual
  const hrefWith = useWordHref()
  return (
    <p className="quiet no-print">
      {text.shownIn}:{' '}
      {amountUnits.map((unit, at) => (
        <span key={unit}>
          {at > 0 ? ' · ' : null}
          {unit === wanted ? (
            <b>{unitWord(unit, language)}</b>
          ) : (
            <a href={hrefWith('unit', unit)}>{unitWord(unit, language)}</a>
          )}
        </span>
      ))}
    </p>
  )
}
