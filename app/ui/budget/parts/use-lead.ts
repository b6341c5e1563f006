import type { VersionKind } from '#app/domain/budget/version.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Given = { expenditure: Tyiyn | null; revenue: Tyiyn | null }

/** The sentence that leads a version: what is spent, or what comes in where its file tells of income alone. */
export function useLead(): (kind: VersionKind, given: Given) => string {
  const { leads, onlyIncome } = useText().openBudget
  const language = useLanguage()
  return (kind, { expenditure, revenue }) =>
    expenditure === null && revenue !== null
      ? onlyIncome(amountWords(revenue, language))
      : leads[kind](amountWords(expenditure ?? 0, language))
}
