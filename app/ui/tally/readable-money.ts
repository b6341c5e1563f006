import type { ExactMoney } from '#app/domain/tally/explain/explanation.ts'
import { readable } from '#app/domain/tally/explain/readable.ts'
import { money } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Says exact money as it can be read aloud; where it had to be rounded for that, with the word "about". */
export function useReadableMoney() {
  const text = useText().explained.steps
  const language = useLanguage()
  return (exact: Pick<ExactMoney, 'approximate'>): string => {
    const shown = readable(exact)
    const words = money(shown, language)
    return shown === exact.approximate ? words : text.about(words)
  }
}
