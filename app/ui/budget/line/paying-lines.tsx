import type { PayingLine } from '#app/domain/budget/reading/line-page.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { useLineName } from '../parts/use-line-name.ts'

/** The way back from a chosen project to the lines of the budget that it is paid from; nothing where none is named. */
export function PayingLines({ lines }: { lines: readonly PayingLine[] }) {
  const text = useText().openBudget.paying
  const paths = usePaths()
  const language = useLanguage()
  const nameOf = useLineName()
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{text.paidFrom}</h2>
      <ul>
        {lines.map(({ year, side, key, name, amount }) => (
          <li key={`${year} ${side} ${key}`}>
            <a href={paths.budgetLine(year, side, key)}>{nameOf(name)}</a>
            <br />
            <small>
              {text.ofBudget(year, amount === null ? null : amountWords(amount, language))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
