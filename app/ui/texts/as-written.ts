import { asWritten } from '#app/domain/words/as-written.ts'
import { useLanguage } from '#app/ui/use-language.ts'

/** What people wrote, marked with its language where it is not that of the page that is being made. */
export function useAsWritten() {
  const page = useLanguage()
  return (text: string, ...beside: readonly string[]) => asWritten(page, text, ...beside)
}
