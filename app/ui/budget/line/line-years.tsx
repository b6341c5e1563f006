import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import { unitWord } from '#app/i18n/amounts.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { SpentPicture } from '../charts/spent-picture.tsx'
import { useScale } from '../parts/use-scale.ts'
import { PricesChoice } from '../prices/prices-choice.tsx'

/** A line over the years: plans and facts, under the codes that each year had; a year without it shows nothing. */
export function LineYears({ page }: { page: LinePage }) {
  const { years, line, prices } = page
  const text = useText().openBudget
  const language = useLanguage()
  const scaleOf = useScale()
  const paths = usePaths()
  const scale = scaleOf(years.flatMap(({ plan, fact }) => [plan?.tyiyn ?? null, fact]))
  const written = useAsWritten()
  const noteOf = ({ codes, shared, plan, fact, why, untold }: LinePage['years'][number]) =>
    [
      plan === null && fact === null ? (untold ? text.prices.untold : text.line.noYear) : null,
      codes.length > 0 && codes.join() !== line.key ? text.line.otherCodes(codes.join(', ')) : null,
      why === '' ? null : written(why),
      shared.length > 0 ? text.line.shared(shared.join(', ')) : null,
    ]
      .filter((note) => note !== null)
      .join(' · ')
  return (
    <>
      <h2>{text.line.years}</h2>
      <p className="how">
        {text.line.yearsHow} {text.shownIn}: {unitWord(scale.unit, language)}.
      </p>
      {years.length > 1 ? <PricesChoice prices={prices} /> : null}
      <SpentPicture
        caption={
          prices.chosen === null
            ? text.line.years
            : `${text.line.years}. ${text.prices.inPricesOf(prices.chosen)}`
        }
        first={text.year}
        scale={scale}
        rows={years.map((year) => ({
          key: String(year.year),
          label:
            year.codes.length === 1 && (year.plan || year.fact !== null) ? (
              <a href={paths.budgetLine(year.year, line.side, year.codes[0] ?? line.key)}>
                {year.year}
              </a>
            ) : (
              String(year.year)
            ),
          spent: year.spent,
          draft: year.plan?.measure === 'draft' && year.fact === null,
          note: noteOf(year),
        }))}
      />
    </>
  )
}
