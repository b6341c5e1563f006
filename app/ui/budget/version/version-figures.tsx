import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { perPerson } from '#app/domain/budget/reading/where-from.ts'
import { shortAmount, unitWord } from '#app/i18n/amounts.ts'
import { type Figure, Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { incomeShares } from './income-bar.tsx'

/** The numbers that lead a version: all of it, own beside received, for each resident, and what is missing. */
export function VersionFigures({ page }: { page: VersionPage }) {
  const { expenditure, revenue, income, people } = page
  const text = useText().openBudget.figures
  const language = useLanguage()
  const figure = (label: string, amount: number | null): Figure[] => {
    if (amount === null) return []
    const { figure: value, unit } = shortAmount(amount, language)
    return [{ label, value, unit: unitWord(unit, language) }]
  }
  const [own, received] = incomeShares(income)
  const balance = expenditure !== null && revenue !== null ? revenue - expenditure : 0
  return (
    <Figures
      long
      figures={[
        ...figure(text.expenditure, expenditure),
        ...(expenditure === null || balance !== 0 ? figure(text.revenue, revenue) : []),
        ...(balance < 0 ? figure(text.deficit, -balance) : []),
        ...(balance > 0 ? figure(text.surplus, balance) : []),
        ...(revenue === null ? [] : figure(text.own(own), income.ownSum)),
        ...(revenue === null ? [] : figure(text.received(received), income.receivedSum)),
        ...(expenditure === null
          ? []
          : figure(text.perPerson(people), perPerson(expenditure, people))),
      ]}
    />
  )
}
