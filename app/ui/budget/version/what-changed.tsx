import type { ChangeOf, VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { amountWords, changeInScale, inScale, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { StepsPicture, stepsAmounts } from '../charts/steps-picture.tsx'
import { useLineName } from '../parts/use-line-name.ts'
import { useScale } from '../parts/use-scale.ts'
import { PricesChoice } from '../prices/prices-choice.tsx'

/** What changed since another version: of the same year, or the plan of the year before. */
export function WhatChanged({ way, page }: { way: ChangeOf; page: VersionPage }) {
  const { head, spending, income } = way
  const { version } = page
  const text = useText().openBudget
  const paths = usePaths()
  const language = useLanguage()
  const scaleOf = useScale()
  const nameOf = useLineName()
  const sameYear = head.year === version.year
  // The sentence and the picture below it write their amounts alike, and the sentence says in what.
  const scale = scaleOf(stepsAmounts(spending))
  const amount = (value: number) => inScale(value, scale, language)
  const money = income.steps.map(
    ({ changed, by }) =>
      `${nameOf(changed.line.name)} ${changeInScale(by, scaleOf([by]), language)}`,
  )
  const unit = unitWord(scale.unit, language)
  const nothing = spending.steps.length === 0 && income.steps.length === 0
  return (
    <>
      <h2>{useHeading(way, version.year)}</h2>
      {sameYear ? null : <PricesChoice prices={page.prices} />}
      {nothing ? (
        <p>{text.difference.nothing}</p>
      ) : (
        <>
          <p className="how">
            {text.since.how(amount(spending.before), amount(spending.after), unit)}{' '}
            {sameYear && money.length > 0 ? text.since.money(money.join(', ')) : null}
          </p>
          <StepsPicture
            steps={spending}
            scale={scale}
            caption={
              sameYear || page.prices.chosen === null
                ? text.since.caption
                : `${text.since.caption}. ${text.prices.inPricesOf(page.prices.chosen)}`
            }
            heads={
              sameYear
                ? [text.version(head.number), text.version(version.number)]
                : [String(head.year), String(version.year)]
            }
            nameOf={({ changed }) => (
              <a
                href={paths.budgetLine(
                  changed.after === null ? head.year : version.year,
                  changed.side,
                  changed.key,
                )}
              >
                {nameOf(changed.line.name)}
              </a>
            )}
          />
        </>
      )}
      <p className="no-print">
        <a
          href={`${paths.budgetDifference(version.year)}?from=${head.year}-${head.number}&to=${version.year}-${version.number}&what=changed`}
        >
          {text.since.all}
        </a>
      </p>
    </>
  )
}

function useHeading({ head, spending }: ChangeOf, year: number): string {
  const text = useText().openBudget
  const by = spending.whole.by
  const sum = amountWords(Math.abs(by), useLanguage())
  if (head.year !== year) {
    if (by === 0) return text.since.evenWithYear(head.year)
    return by > 0
      ? text.since.moreThanYear(sum, head.year)
      : text.since.lessThanYear(sum, head.year)
  }
  const version = text.version(head.number)
  if (by === 0) return text.since.even(version)
  return by > 0 ? text.since.more(sum, version) : text.since.less(sum, version)
}
